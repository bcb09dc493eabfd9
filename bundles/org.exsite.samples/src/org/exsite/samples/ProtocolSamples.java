package org.exsite.samples;

import java.util.List;

import org.exsite.model.DirectoryObject;
import org.exsite.model.ExsiteFactory;
import org.exsite.model.HttpProtocol;
import org.exsite.model.ImapProtocol;
import org.exsite.model.LdapProtocol;
import org.exsite.model.NntpProtocol;
import org.exsite.model.PopProtocol;
import org.exsite.model.Protocol;
import org.exsite.model.Server;
import org.exsite.model.SharedProtocolServerSettings;
import org.exsite.model.SharedProtocolSettings;
import org.exsite.model.SharedProtocolSiteSettings;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/** The Internet protocols: the defaults of a site, and the settings of a server, which takes those of its site. */
final class ProtocolSamples {

    private static final ExsiteFactory FACTORY = ExsiteFactory.eINSTANCE;
    private static final String CONTAINER = "Protocols";
    private static final String BASIC = "Basic (Clear Text)";
    private static final String CHALLENGE = "Windows NT Challenge/Response";
    private static final String LATIN = "iso-8859-1";
    private static final int IDLE_SECONDS = 600;

    private ProtocolSamples() {
    }

    static void addSiteDefaults(Site site) {
        SharedProtocolSiteSettings shared = FACTORY.createSharedProtocolSiteSettings();
        shared.getAvailableAuthentication().addAll(List.of(BASIC, CHALLENGE));
        shared.getCharacterSets().addAll(List.of("us-ascii", LATIN));
        List<Protocol> protocols = List.of(pop(FACTORY.createPopProtocolSiteDefaults()),
                nntp(FACTORY.createNntpProtocolSiteDefaults()), ldap(FACTORY.createLdapProtocolSiteDefaults()),
                http(FACTORY.createHttpProtocolSiteDefaults()), imap(FACTORY.createImapProtocolSiteDefaults()));
        add(Sites.container(site, Sites.CONFIGURATION), shared, protocols, " Site Defaults");
    }

    static void addToServer(Server server) {
        SharedProtocolServerSettings shared = FACTORY.createSharedProtocolServerSettings();
        shared.setUseSiteValues(Boolean.TRUE);
        List<Protocol> protocols = List.of(pop(FACTORY.createPopProtocolServer()),
                nntp(FACTORY.createNntpProtocolServer()), ldap(FACTORY.createLdapProtocolServer()),
                http(FACTORY.createHttpProtocolServer()), imap(FACTORY.createImapProtocolServer()));
        protocols.forEach(protocol -> protocol.setUseSiteValues(Boolean.TRUE));
        add(server, shared, protocols, " Settings");
    }

    private static void add(DirectoryObject parent, SharedProtocolSettings shared, List<Protocol> protocols,
            String suffix) {
        shared.setName("Shared");
        DirectoryObject container = SampleSite.container(parent, CONTAINER);
        container.getChildren().add(shared);
        for (Protocol protocol : protocols) {
            protocol.setDisplayName(protocol.getName() + suffix);
            container.getChildren().add(protocol);
        }
    }

    private static Protocol pop(PopProtocol protocol) {
        protocol.setCharacterSet(LATIN);
        protocol.setSendRichText(Boolean.FALSE);
        return of(protocol, "POP3", 110, false);
    }

    private static Protocol nntp(NntpProtocol protocol) {
        protocol.setSiteName("trager.example");
        protocol.setClientAccess(Boolean.TRUE);
        return of(protocol, "NNTP", 119, true);
    }

    private static Protocol ldap(LdapProtocol protocol) {
        protocol.setSearchLimit(100);
        return of(protocol, "LDAP", 389, true);
    }

    private static Protocol http(HttpProtocol protocol) {
        protocol.setPublishAddressList(Boolean.FALSE);
        protocol.setAddressListLimit(50);
        return of(protocol, "HTTP", 80, false);
    }

    private static Protocol imap(ImapProtocol protocol) {
        protocol.setListPublicFolders(Boolean.TRUE);
        protocol.setExactMessageSize(Boolean.FALSE);
        protocol.setDelegateAccess(Boolean.FALSE);
        return of(protocol, "IMAP4", 143, false);
    }

    private static Protocol of(Protocol protocol, String name, int port, boolean anonymous) {
        protocol.setName(name);
        protocol.setEnabled(Boolean.TRUE);
        protocol.setPort(port);
        protocol.setAnonymousAccess(anonymous);
        protocol.getAuthenticationMethods().addAll(List.of(BASIC, CHALLENGE));
        protocol.setIdleTimeout(IDLE_SECONDS);
        return protocol;
    }
}
