package org.exsite.samples.faults;

import org.exsite.model.ImapProtocolServer;
import org.exsite.model.ImapProtocolSiteDefaults;
import org.exsite.model.LdapProtocolServer;
import org.exsite.model.LdapProtocolSiteDefaults;
import org.exsite.model.MTA;
import org.exsite.model.MailboxAgent;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.query.Sites;

/** Faults of the protocols of Internet clients. */
final class ProtocolFaults extends FaultGroup {

    ProtocolFaults() {
        fault("Q224447", planter -> {
            Server server = Parts.of(planter.targets().site(), Server.class);
            server.setOperatingSystem("Windows 2000 Server 5.0");
            LdapProtocolServer protocol = Parts.of(server, LdapProtocolServer.class);
            protocol.setPort(389);
            planter.note("ldap-port-on-windows-2000", protocol, "port");
        });
        fault("Q255791", planter -> {
            LdapProtocolSiteDefaults protocol = Parts.add(planter.targets().site(), LdapProtocolSiteDefaults.class, "LDAP");
            protocol.getAuthenticationMethods().add("Basic (Clear Text)");
            planter.note("ldap-without-challenge-response", protocol, "challenge");
        });
        fault("Q201199", planter -> {
            ImapProtocolSiteDefaults protocol = Parts.add(planter.targets().site(), ImapProtocolSiteDefaults.class, "IMAP4");
            protocol.getAuthenticationMethods().add("MCIS Membership System using SSL");
            planter.note("imap-membership-authentication", protocol, "membership");
        });
        fault("Q174762", planter -> {
            Server server = Parts.of(planter.targets().site(), Server.class);
            server.getChildren().removeIf(PublicInformationStore.class::isInstance);
            Sites.objects(server).filter(PrivateInformationStore.class::isInstance)
                    .forEach(store -> ((PrivateInformationStore) store).setPublicFolderServer(null));
            ImapProtocolServer protocol = Parts.add(server, ImapProtocolServer.class, "IMAP4");
            protocol.setUseSiteValues(Boolean.FALSE);
            protocol.setAnonymousAccess(Boolean.TRUE);
            planter.note("imap-anonymous-without-mailbox", protocol, "anonymous");
        });
        fault("Q224105", planter -> {
            LdapProtocolServer protocol = Parts.of(planter.targets().site(), LdapProtocolServer.class);
            protocol.setUseSiteValues(Boolean.FALSE);
            protocol.setSubstringSearches("initialOnly");
            planter.note("ldap-searches-refused", protocol, "searches");
        });
        fault("Q274601", planter -> {
            Site site = planter.targets().site();
            Server server = Parts.of(site, Server.class);
            LdapProtocolServer protocol = Parts.of(server, LdapProtocolServer.class);
            protocol.setUseSiteValues(Boolean.FALSE);
            protocol.setEnabled(Boolean.FALSE);
            MailboxAgent agent = Parts.add(site, MailboxAgent.class, "Mailbox Manager (" + server.getName() + ')');
            agent.setHomeMTA(Parts.of(server, MTA.class).getDistinguishedName());
            planter.note("mailbox-manager-without-ldap", agent, "manager");
        });
    }
}
