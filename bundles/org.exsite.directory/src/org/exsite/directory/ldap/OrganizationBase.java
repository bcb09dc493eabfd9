package org.exsite.directory.ldap;

import java.util.LinkedHashSet;
import java.util.Set;

import org.exsite.directory.LdapException;
import org.exsite.directory.text.Messages;
import org.exsite.model.ExsitePackage;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.RootDSE;

/** Finds the organization that a server holds. */
final class OrganizationBase {

    private OrganizationBase() {
    }

    /** Returns the base of the settings, or the one organization that the server says it has. */
    static String find(LdapSession session) throws LdapException {
        if (session.settings().base().isPresent()) {
            return session.settings().base().get().toLdap();
        }
        Set<DistinguishedName> organizations = new LinkedHashSet<>();
        for (String context : namingContexts(session)) {
            addOrganization(context, organizations);
        }
        if (organizations.size() != 1) {
            throw new LdapException(Messages.format(organizations.isEmpty() ? "ldap.noOrganization"
                    : "ldap.organizations", session.settings().server(), organizations.toString()), null);
        }
        return organizations.iterator().next().toLdap();
    }

    private static String[] namingContexts(LdapSession session) throws LdapException {
        try {
            RootDSE root = session.connection().getRootDSE();
            String[] contexts = root == null ? null : root.getNamingContextDNs();
            return contexts == null ? new String[0] : contexts;
        } catch (LDAPException e) {
            throw session.failure(e);
        }
    }

    /** A server may name the organization, or each site and what else it holds of it. */
    private static void addOrganization(String context, Set<DistinguishedName> organizations) {
        try {
            DistinguishedName name = DistinguishedName.parse(context);
            while (name.parent() != null) {
                name = name.parent();
            }
            if (name.attribute().equalsIgnoreCase(
                    Schema.namingAttribute(ExsitePackage.Literals.ORGANIZATION))) {
                organizations.add(name);
            }
        } catch (IllegalArgumentException e) {
            // such as the empty name of the root, which is no organization
            return;
        }
    }
}
