package org.exsite.directory.ldap;

import java.net.BindException;
import java.net.InetAddress;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.exsite.directory.LdapCredentials;
import org.exsite.directory.LdapException;
import org.exsite.directory.text.Messages;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Organization;
import org.exsite.model.naming.DistinguishedName;
import org.exsite.model.schema.Schema;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.DN;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.LDAPURL;
import com.unboundid.ldap.sdk.OperationType;

/** The in-memory server of the LDAP library with an organization in it. */
public final class TrialServer implements AutoCloseable {

    private final InMemoryDirectoryServer server;
    private final String base;
    private final int port;

    private TrialServer(InMemoryDirectoryServer server, String base) {
        this.server = server;
        this.base = base;
        this.port = server.getListenPort();
    }

    /** Starts a server. */
    public static TrialServer start(Organization organization, int port, Optional<LdapCredentials> credentials)
            throws LdapException {
        DistinguishedName name = organization.getDistinguishedName();
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(name.toLdap());
            config.setSchema(null);
            config.setGenerateOperationalAttributes(false);
            config.addInMemoryOperationInterceptor(new ExchangeNames());
            config.setListenerConfigs(InMemoryListenerConfig.createLDAPConfig("exsite",
                    InetAddress.getLoopbackAddress(), port, null));
            if (credentials.isPresent()) {
                config.addAdditionalBindCredentials(credentials.get().name(), credentials.get().password());
                Set<OperationType> types = EnumSet.allOf(OperationType.class);
                types.removeAll(Set.of(OperationType.BIND, OperationType.UNBIND, OperationType.ABANDON,
                        OperationType.EXTENDED));
                config.setAuthenticationRequiredOperationTypes(types);
            }
            InMemoryDirectoryServer server = new InMemoryDirectoryServer(config);
            add(server, organization, name);
            server.startListening();
            return new TrialServer(server, name.toLdap());
        } catch (LDAPException e) {
            throw new LdapException(Messages.format(isTaken(e) ? "ldap.portTaken" : "ldap.port", String.valueOf(port),
                    LdapFailures.reason(e)), e);
        }
    }

    /** The library tells it in the text alone, with the name of the exception that it got. */
    private static boolean isTaken(LDAPException e) {
        return String.valueOf(e.getMessage()).contains(BindException.class.getSimpleName());
    }

    /** Returns its address, with the organization. */
    public String url() {
        try {
            return new LDAPURL("ldap", "localhost", port, new DN(base), null, null, null).toString();
        } catch (LDAPException e) {
            throw new IllegalStateException(base, e);
        }
    }

    /** Returns its port. */
    public int port() {
        return port;
    }

    @Override
    public void close() {
        server.shutDown(true);
    }

    private static void add(InMemoryDirectoryServer server, DirectoryObject object, DistinguishedName name)
            throws LDAPException {
        Entry entry = DirectoryEntries.of(object, name);
        entry.setDN(ExchangeNames.stored(entry.getDN()));
        server.add(entry);
        for (DirectoryObject child : object.getChildren()) {
            String rdn = child.getName() == null ? "" : child.getName();
            add(server, child, name.child(Schema.namingAttribute(child.eClass()), rdn));
        }
    }
}
