package org.exsite.rules.exchange.tests.near;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;

import org.exsite.model.ImapProtocolServer;
import org.exsite.model.LdapProtocol;
import org.exsite.model.LdapProtocolServer;
import org.exsite.model.LdapProtocolSiteDefaults;
import org.exsite.model.MailboxAgent;
import org.exsite.model.PublicInformationStore;
import org.exsite.model.query.Sites;
import org.exsite.rules.exchange.tests.Directories;

final class ProtocolNearMisses extends NearMisses {

    ProtocolNearMisses() {
        near("ldap-port-on-windows-2000", "another port, and the port on Windows NT", model -> {
            LdapProtocol protocol = Directories.add(model.server, FACTORY.createLdapProtocolServer(), "LDAP");
            protocol.setPort(389);
            model.server.setOperatingSystem("Windows NT 4.0");
            return () -> model.server.setOperatingSystem("Windows 2000 Server 5.0");
        });
        near("ldap-searches-refused", "a server that takes the settings of its site", model -> {
            LdapProtocolServer protocol = Directories.add(model.server, FACTORY.createLdapProtocolServer(), "LDAP");
            protocol.setSubstringSearches("initialOnly");
            protocol.setUseSiteValues(Boolean.TRUE);
            return () -> protocol.setUseSiteValues(Boolean.FALSE);
        });
        near("mailbox-manager-without-ldap", "a disabled server that takes the settings of its site, and another agent",
                model -> {
                    LdapProtocolServer own = Directories.add(model.server, FACTORY.createLdapProtocolServer(), "LDAP");
                    own.setEnabled(Boolean.FALSE);
                    own.setUseSiteValues(Boolean.TRUE);
                    LdapProtocolSiteDefaults defaults = Directories.add(
                            Sites.container(model.site, Sites.CONFIGURATION), FACTORY.createLdapProtocolSiteDefaults(),
                            "LDAP");
                    defaults.setEnabled(Boolean.TRUE);
                    MailboxAgent agent = model.connector(FACTORY.createMailboxAgent(), "Mailbox Manager (NORTH1)");
                    agent.setHomeMTA(model.server.getDistinguishedName().child("Microsoft MTA"));
                    return () -> defaults.setEnabled(Boolean.FALSE);
                });
        near("ldap-without-challenge-response", "challenge and response besides clear text", model -> {
            LdapProtocolServer protocol = Directories.add(model.server, FACTORY.createLdapProtocolServer(), "LDAP");
            protocol.getAuthenticationMethods().add("Basic (Clear Text)");
            protocol.getAuthenticationMethods().add("Windows NT Challenge/Response");
            return () -> protocol.getAuthenticationMethods().removeLast();
        });
        near("ldap-without-challenge-response", "a server that takes the settings of its site", model -> {
            LdapProtocolServer protocol = Directories.add(model.server, FACTORY.createLdapProtocolServer(), "LDAP");
            protocol.getAuthenticationMethods().add("Basic (Clear Text)");
            protocol.setUseSiteValues(Boolean.TRUE);
            return () -> protocol.setUseSiteValues(Boolean.FALSE);
        });
        near("imap-membership-authentication", "every other method", model -> {
            ImapProtocolServer protocol = Directories.add(model.server, FACTORY.createImapProtocolServer(), "IMAP4");
            protocol.getAuthenticationMethods().add("Basic (Clear Text) using SSL");
            protocol.getAuthenticationMethods().add("Windows NT Challenge/Response using SSL");
            return () -> protocol.getAuthenticationMethods().add("MCIS Membership System");
        });
        near("imap-membership-authentication", "a server that takes the settings of its site", model -> {
            ImapProtocolServer protocol = Directories.add(model.server, FACTORY.createImapProtocolServer(), "IMAP4");
            protocol.getAuthenticationMethods().add("MCIS Membership System");
            protocol.setUseSiteValues(Boolean.TRUE);
            return () -> protocol.setUseSiteValues(Boolean.FALSE);
        });
        near("imap-anonymous-without-mailbox", "a server with public folders", model -> {
            ImapProtocolServer protocol = Directories.add(model.server, FACTORY.createImapProtocolServer(), "IMAP4");
            protocol.setUseSiteValues(Boolean.FALSE);
            protocol.setAnonymousAccess(Boolean.TRUE);
            PublicInformationStore store = FolderNearMisses.store(model);
            return () -> model.server.getChildren().remove(store);
        });
    }
}
