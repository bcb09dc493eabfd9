package org.exsite.directory.ldap;

import java.util.Optional;

import org.exsite.directory.LdapConnectionSettings.Security;
import org.exsite.directory.text.Messages;
import org.exsite.model.naming.DistinguishedName;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;

/**
 * The address of a directory server, written as a URL (RFC 4516).
 *
 * @param base the object that it names, if it names one
 */
public record LdapAddress(String host, int port, Security security, Optional<DistinguishedName> base) {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it is none; the message says what was expected
     */
    public static LdapAddress parse(String text) {
        try {
            LDAPURL url = new LDAPURL(text);
            boolean tls = url.getScheme().equalsIgnoreCase("ldaps");
            if (!url.hostProvided() || url.getHost().isEmpty() || url.attributesProvided() || url.scopeProvided()
                    || url.filterProvided() || !tls && !url.getScheme().equalsIgnoreCase("ldap")) {
                throw new IllegalArgumentException(Messages.format("ldap.address", text));
            }
            Optional<DistinguishedName> base = url.baseDNProvided() && !url.getBaseDN().isNullDN()
                    ? Optional.of(DistinguishedName.parse(url.getBaseDN().toString())) : Optional.empty();
            return new LdapAddress(url.getHost(), url.getPort(), tls ? Security.TLS : Security.NONE, base);
        } catch (LDAPException e) {
            throw new IllegalArgumentException(Messages.format("ldap.address", text), e);
        }
    }
}
