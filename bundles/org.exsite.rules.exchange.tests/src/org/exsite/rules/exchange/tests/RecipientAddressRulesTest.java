package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;

import org.exsite.model.AddressSpace;
import org.exsite.model.CustomRecipient;
import org.exsite.model.DirectoryObject;
import org.exsite.model.Mailbox;
import org.exsite.model.TcpX400Connector;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

/** What the rules about addresses, homes and permissions of mailboxes say, and what they keep silent about. */
class RecipientAddressRulesTest {

    private static final String MOVED = "moved-without-x500";
    private static final String OTHER = "mailbox-of-other-organization";

    private final Directories model = new Directories();
    private final Mailbox bert = model.mailbox("Bert", x400("Bert"));

    @Test
    void anAccountCountsOnceWhateverItsRoles() {
        for (int i = 0; i < 100; i++) {
            bert.getUsers().add("TRAGER\\user" + i);
            bert.getAdministrators().add("TRAGER\\user" + i);
        }
        assertEquals(List.of(), messages("permissions-too-many"));
        bert.getSearchers().add("TRAGER\\one more");
        assertEquals(List.of("101 accounts have permissions on Bert; hardly more can be added"),
                messages("permissions-too-many"));
    }

    @Test
    void noAddressAtAllMattersToServicePack3() {
        bert.getProxyAddresses().clear();
        assertEquals(List.of(), messages("mailbox-without-address"));
        model.server.setVersion("Version 5.5 (Build 2650.24: Service Pack 3)");
        assertEquals(List.of("Bert has no e-mail address, which ends Mailbox Manager if it is to leave the"
                + " mailbox out"),
                messages("mailbox-without-address"));
        bert.getProxyAddresses().add(ProxyAddress.of("MBX:1"));
        assertEquals(List.of(), messages("mailbox-without-address"));
    }

    @Test
    void restrictionsOnCustomRecipientsWorkSinceServicePack2Of50() {
        CustomRecipient sender = model.custom("Supplier", "SMTP:s@supplier.example", x400("Supplier"));
        bert.getAcceptMessagesFrom().add(sender.getDistinguishedName());
        bert.getRejectMessagesFrom().add(model.mailbox("Dora", x400("Dora")).getDistinguishedName());
        assertEquals(List.of(), messages("restriction-ignored"));
        model.server.setVersion("Version 5.0 (Build 1458.49: Service Pack 1)");
        assertEquals(List.of("\"Accept messages from\" of Bert names the custom recipient Supplier and is ignored"
                + " for it"),
                messages("restriction-ignored"));
        model.server.setVersion("Version 5.0 (Build 1460.22: Service Pack 2)");
        assertEquals(List.of(), messages("restriction-ignored"));
    }

    @Test
    void aMailboxWithoutHomeIsAFaultWhereThereCanBeNone() {
        DirectoryObject store = model.server.getChildren().get(1);
        bert.setHomeMDB(null);
        assertEquals(List.of(), messages("mailbox-without-store"));
        model.server.getChildren().remove(store);
        assertEquals(List.of(), messages("mailbox-without-store"));
        Directories.add(model.server, Directories.FACTORY.createPublicInformationStore(), "Microsoft Public MDB");
        assertEquals(List.of("Bert has no home server, and no server of North has a private information store"),
                messages("mailbox-without-store"));
        bert.setHomeMDB(store.getDistinguishedName());
        assertEquals(List.of(), messages("mailbox-without-store"));
    }

    @Test
    void anAddressOfAnotherSiteTellsOfAMove() {
        model.site("South");
        bert.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=South;s=Bert;"));
        assertEquals(List.of("Bert has an address of the site South, but no X500 address with its name there"),
                messages(MOVED));
        fix(MOVED, "add-x500");
        assertEquals("x500:/o=Trager/ou=South/cn=Recipients/cn=Bert", bert.getProxyAddresses().getLast().toString());
        assertEquals(List.of(), messages(MOVED));
    }

    @Test
    void otherSecondaryAddressesTellOfNoMove() {
        model.site("South");
        bert.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=North;s=Old;"));
        bert.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=Closed;s=Bert;"));
        bert.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;s=Bert;"));
        assertEquals(List.of(), messages(MOVED));
        Mailbox dora = model.mailbox("Dora", "X400:c=US;a= ;p=Trager;o=South;s=Dora;");
        assertEquals(List.of(), messages(MOVED));
        dora.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=South;s=Old2;"));
        dora.getProxyAddresses().add(ProxyAddress.of("x500:/o=Trager/ou=South/cn=Recipients/cn=Dora"));
        assertEquals(List.of(), messages(MOVED));
    }

    @Test
    void aMailboxWithTheAddressOfAnotherOrganizationStandsForSomebodyThere() {
        Mailbox guest = model.mailbox("Guest", "X400:c=US;a= ;p=Fabrikam;o=Lab;s=Guest;");
        guest.setFirstName("Gerda");
        guest.setHomeMTA(model.service.getHomeMTA());
        assertEquals(List.of(), messages(OTHER));
        connector("c=US;a= ;p=Fabrikam;");
        assertEquals(List.of("Guest has the X.400 address c=US;a= ;p=Fabrikam;o=Lab;s=Guest; of another organization,"
                + " to which X400 to there leads"), messages(OTHER));
        fix(OTHER, "replace-by-custom-recipient");
        CustomRecipient custom = assertInstanceOf(CustomRecipient.class,
                Sites.container(model.site, Sites.RECIPIENTS).getChildren().getLast());
        assertEquals("X400:c=US;a= ;p=Fabrikam;o=Lab;s=Guest;", custom.getTargetAddress().toString());
        assertEquals(List.of("Guest", "Guest", "Guest", "Gerda"),
                List.of(custom.getName(), custom.getAlias(), custom.getDisplayName(), custom.getFirstName()));
        assertEquals(List.of(custom.getTargetAddress()), custom.getProxyAddresses());
    }

    @Test
    void aDomainThatASiteHasIsOwn() {
        connector("c=US;a= ;p=Trager;o=South;");
        assertEquals(List.of(), messages(OTHER));
        connector("c=US;a= ;p=Fabrikam;");
        bert.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Fabrikam;s=Bert;"));
        model.custom("Guest", "SMTP:g@fabrikam.example", "X400:c=US;a= ;p=Fabrikam;s=Guest;");
        assertEquals(List.of(), messages(OTHER));
        model.mailbox("Dora", "X400:c=US;a= ;p=Fabrikam;s=Dora;");
        model.addressing.getGatewayProxies().clear();
        assertEquals(List.of(), messages(OTHER));
    }

    private void connector(String address) {
        TcpX400Connector connector = Directories.add(Sites.container(model.site, Sites.CONNECTIONS),
                Directories.FACTORY.createTcpX400Connector(), "X400 to there");
        AddressSpace space = Directories.FACTORY.createAddressSpace();
        space.setType("X400");
        space.setAddress(address);
        space.setCost(1);
        connector.getAddressSpaces().add(space);
    }

    private void fix(String rule, String id) {
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings().stream().filter(f -> f.rule().id().equals(rule)).findFirst()
                    .orElseThrow();
            FixApplication.apply(model.domain, evaluation, Check.fix(finding, id), List.of(finding), null);
        }
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }
}
