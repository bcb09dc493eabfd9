package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.directory.ChangeSet;
import org.exsite.model.ConnectedSite;
import org.exsite.model.DirectoryObject;
import org.exsite.model.DirectoryReplicationConnector;
import org.exsite.model.DistributionList;
import org.exsite.model.MSMailConnector;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.PrivateInformationStore;
import org.exsite.model.PublicFolder;
import org.exsite.model.Server;
import org.exsite.model.Site;
import org.exsite.model.SiteAddressing;
import org.exsite.model.SiteConnector;
import org.exsite.model.X400Connector;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Operation;
import org.exsite.rules.RuleConfiguration;
import org.exsite.rules.RuleSet;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.operations.Operations;
import org.junit.jupiter.api.Test;

/**
 * What each rule about operations warns of, what is next to it and harmless, and that what the article advises gives no
 * warning. Every operation is looked at twice: as an editor records it, and as the difference of two directories.
 */
class OperationRulesTest {

    private final Directories model = new Directories();
    private final Site south = model.site("South");
    private List<Finding> found;

    private List<String> doing(Runnable edit) {
        Organization before = EcoreUtil.copy(model.organization);
        try (Evaluation evaluation = Evaluator.start(new RuleSet(List.of()), List.of(model.organization))) {
            Operation operation = evaluation.record(edit);
            found = Evaluator.check(ExchangeRules.catalogue(), operation, evaluation.context(),
                    RuleConfiguration.DEFAULT).findings();
        }
        List<Finding> compared = Operations.check(ExchangeRules.catalogue(),
                ChangeSet.between(before, model.organization), model.organization, RuleConfiguration.DEFAULT).findings();
        assertEquals(messages(compared), messages(found));
        return found.stream().map(finding -> finding.rule().id()).sorted().toList();
    }

    private static List<String> messages(List<Finding> findings) {
        return findings.stream().map(finding -> finding.severity() + " " + finding.message()).sorted().toList();
    }

    private static void remove(DirectoryObject object) {
        ((DirectoryObject) object.eContainer()).getChildren().remove(object);
    }

    private DirectoryReplicationConnector replication(Site from, Site to) {
        DirectoryReplicationConnector connector = Directories.FACTORY.createDirectoryReplicationConnector();
        connector.setRemoteSite(to == null ? null : to.getDistinguishedName());
        return Directories.add(Sites.container(from, Sites.CONNECTIONS), connector,
                "Replication with " + (to == null ? "nobody" : to.getName()));
    }

    private X400Connector x400(Site from, String name, String to) {
        X400Connector connector = Directories.add(Sites.container(from, Sites.CONNECTIONS),
                Directories.FACTORY.createTcpX400Connector(), name);
        connector.getConnectedSites().add(connected(to));
        return connector;
    }

    private static ConnectedSite connected(String name) {
        ConnectedSite site = Directories.FACTORY.createConnectedSite();
        site.setOrganization("Trager");
        site.setSite(name);
        return site;
    }

    private Server server(Site site, String name) {
        return Directories.add(Sites.container(site, Sites.SERVERS), Directories.FACTORY.createServer(), name);
    }

    @Test
    void theLastMailPathToAReplicatedSite() {
        X400Connector last = x400(model.site, "To South", "South");
        DirectoryReplicationConnector replication = replication(model.site, south);

        assertEquals(List.of("last-mail-path-removed"), doing(() -> remove(last)));
        assertEquals("Without To South no mail gets to site South, with which Replication with South still replicates"
                + " the directory", found.getFirst().message());
        assertEquals(Severity.ERROR, found.getFirst().severity());
        X400Connector again = x400(model.site, "Again", "South");
        assertEquals(List.of("last-mail-path-removed"), doing(() -> again.getConnectedSites().clear()));
        again.getConnectedSites().add(connected("South"));
        assertEquals(List.of("replication-connector-removed"), doing(() -> {
            remove(replication);
            remove(again);
        }));
    }

    @Test
    void aConnectorThatHasAnotherBesideItOrOverAThirdSite() {
        X400Connector one = x400(model.site, "One", "South");
        SiteConnector two = Directories.add(Sites.container(model.site, Sites.CONNECTIONS),
                Directories.FACTORY.createSiteConnector(), "Two");
        two.getConnectedSites().add(connected("East"));
        replication(model.site, south);
        Site east = model.site("East");
        X400Connector behind = x400(east, "Behind", "South");

        assertEquals(List.of(), doing(() -> remove(one)));
        assertEquals(List.of(), doing(() -> behind.setAdminDisplayName("Behind East")));
    }

    @Test
    void theEndOfReplicationWithASite() {
        DirectoryReplicationConnector replication = replication(model.site, south);

        assertEquals(List.of(), doing(() -> replication.setAdminDisplayName("Replication")));
        assertEquals(List.of("replication-connector-removed"), doing(() -> remove(replication)));
        DirectoryReplicationConnector other = replication(model.site, south);
        assertEquals(List.of(), doing(() -> {
            remove(other);
            model.organization.getChildren().remove(south);
        }), "nothing is left that could be lost");
    }

    @Test
    void theEndOfReplicationWithASiteThatIsNotNamed() {
        DirectoryReplicationConnector replication = replication(model.site, null);

        assertEquals(List.of("replication-connector-removed"), doing(() -> remove(replication)));
        assertEquals("Without Replication with nobody everything that site North knows of the site at its other end, which"
                + " the directory does not name, is deleted within hours", found.getFirst().message());
        DirectoryReplicationConnector other = replication(model.site, null);
        assertEquals(List.of(), doing(() -> {
            remove(other);
            model.organization.getChildren().remove(south);
        }), "there is no other site");
    }

    @Test
    void aSecondWayForTheDirectory() {
        Site east = model.site("East");
        replication(model.site, south);
        replication(south, east);

        assertEquals(List.of(), doing(() -> replication(south, model.site)), "the other end of what there is");
        assertEquals(List.of("replication-path-twice"), doing(() -> replication(model.site, east)));
    }

    @Test
    void theStoreOfABridgehead() {
        DirectoryReplicationConnector replication = replication(model.site, south);
        replication.setLocalBridgehead(model.server.getDistinguishedName());
        PrivateInformationStore store = (PrivateInformationStore) model.server.getChildren().stream()
                .filter(PrivateInformationStore.class::isInstance).findFirst().orElseThrow();

        assertEquals(List.of("bridgehead-store-removed"), doing(() -> remove(store)));
        model.server.getChildren().add(store);
        model.server.setVersion("4.0");
        assertEquals(List.of(), doing(() -> remove(store)));
        model.server.getChildren().add(store);
        model.server.setVersion("5.5");
        Server other = server(model.site, "NORTH2");
        replication.setLocalBridgehead(other.getDistinguishedName());
        assertEquals(List.of(), doing(() -> remove(store)));
    }

    @Test
    void theServerThatComputesTheRoutingTable() {
        Server second = server(model.site, "NORTH2");
        model.addressing.setRoutingCalculationServer(second.getDistinguishedName());
        DirectoryObject servers = (DirectoryObject) second.eContainer();

        assertEquals(List.of("routing-server-removed"),
                doing(() -> Sites.container(south, Sites.SERVERS).getChildren().add(second)), "moved to another site");
        servers.getChildren().add(second);
        assertEquals(List.of(), doing(() -> {
            model.addressing.setRoutingCalculationServer(model.server.getDistinguishedName());
            remove(second);
        }));
        model.addressing.setRoutingCalculationServer(model.server.getDistinguishedName());
        assertEquals(List.of(), doing(() -> remove(model.server)), "the last server of a site");
    }

    @Test
    void aSizeLimitOfAConnectorWithoutAddressSpace() {
        MSMailConnector mail = model.connector(Directories.FACTORY.createMSMailConnector(), "MS Mail");

        assertEquals(List.of("size-limit-without-address-space"), doing(() -> mail.setMessageSizeLimit(2000)));
        assertEquals(List.of("size-limit-without-address-space"), doing(() -> model.service.setMessageSizeLimit(2000)));
        model.space(mail, "MS", "NET/*");
        assertEquals(List.of(), doing(() -> mail.setMessageSizeLimit(1000)));
    }

    @Test
    void aSiteAddressThatSomeRecipientsDoNotFollow() {
        Mailbox own = model.mailbox("Own", "SMTP:own@elsewhere.example");
        model.mailbox("Usual", "SMTP:usual@trager.example");

        assertEquals(List.of("site-address-changed-over-others"), doing(() -> throughTheWizard("@trager.test")));
        template("@trager.example");
        assertEquals(List.of(), doing(() -> template("@trager.test")), "in the Site Addressing itself");
        own.getProxyAddresses().clear();
        template("@trager.example");
        assertEquals(List.of(), doing(() -> throughTheWizard("@trager.test")));
    }

    private void throughTheWizard(String domain) {
        template(domain);
        model.service.setAdminNote("Configured for " + domain);
    }

    private void template(String domain) {
        model.addressing.getGatewayProxies().removeIf(template -> template.type().equals("SMTP"));
        model.addressing.getGatewayProxies().add(AddressTemplate.of("SMTP:" + domain));
    }

    @Test
    void aServerThatJoinsASiteWithAddressesOfOtherProducts() {
        assertEquals(List.of(), doing(() -> server(model.site, "NORTH2")));
        model.addressing.getGatewayProxies().add(AddressTemplate.of("RFAX:&d"));

        assertEquals(List.of("server-joins-with-add-on-addresses"), doing(() -> server(model.site, "NORTH3")));
        assertEquals(List.of(), doing(() -> server(south, "SOUTH1")), "the first server of another site");
        model.addressing.getDisabledGatewayProxies().add("RFAX");
        assertEquals(List.of("setup-with-disabled-addresses"), doing(() -> server(model.site, "NORTH4")));
    }

    @Test
    void aServicePackWhileATypeIsSwitchedOff() {
        model.server.setVersion("5.5 SP3");
        model.addressing.getDisabledGatewayProxies().add("CCMAIL");

        assertEquals(List.of("setup-with-disabled-addresses"), doing(() -> model.server.setVersion("5.5 SP4")));
        assertEquals("Before NORTH1 gets its service pack, the generation of CCMAIL addresses has to be switched on again"
                + " in its site", found.getFirst().message());
        model.addressing.getDisabledGatewayProxies().clear();
        assertEquals(List.of(), doing(() -> model.server.setVersion("5.5 SP3")));
    }

    @Test
    void mailboxManagerInASiteWithGroupWise() {
        model.addressing.getGatewayProxies().add(AddressTemplate.of("GWISE:&d"));

        assertEquals(List.of("mailbox-agent-with-groupwise-addresses"), doing(this::agent));
        model.addressing.getDisabledGatewayProxies().add("GWISE");
        assertEquals(List.of(), doing(this::agent));
    }

    private void agent() {
        Directories.add(model.server, Directories.FACTORY.createMailboxAgent(), "Agent" + model.server.getChildren().size());
    }

    @Test
    void aNewMailboxInAListOfAnotherSite() {
        DistributionList list = Directories.recipient(south, Directories.FACTORY.createDistributionList(), "All");

        assertEquals(List.of("new-member-of-list-of-other-site"),
                doing(() -> list.getMembers().add(model.mailbox("New").getDistinguishedName())));
        assertEquals(Severity.INFO, found.getFirst().severity());
        model.server.setVersion("5.5");
        server(south, "SOUTH1").setVersion("5.0");
        assertEquals(List.of("new-member-of-list-of-other-site"),
                doing(() -> list.getMembers().add(model.mailbox("Newer").getDistinguishedName())));
        assertEquals(Severity.WARNING, found.getFirst().severity());
        Mailbox there = model.mailbox("There");
        assertEquals(List.of(), doing(() -> list.getMembers().add(there.getDistinguishedName())), "replicated by then");
        assertEquals(List.of(), doing(() -> model.mailbox("Alone")));
    }

    @Test
    void aMailboxThatMovesToAStoreWithLowerLimits() {
        Mailbox mailbox = model.mailbox("Jo");
        PrivateInformationStore lower = Directories.add(server(model.site, "NORTH2"),
                Directories.FACTORY.createPrivateInformationStore(), "Microsoft Private MDB");
        lower.setProhibitSendLimit(20000);
        var home = mailbox.getHomeMDB();

        assertEquals(List.of("mailbox-moved-to-smaller-store"),
                doing(() -> mailbox.setHomeMDB(lower.getDistinguishedName())));
        assertEquals(List.of(), doing(() -> mailbox.setHomeMDB(home)), "to one without limits");
        mailbox.setUseStoreDefaults(false);
        assertEquals(List.of(), doing(() -> mailbox.setHomeMDB(lower.getDistinguishedName())));
    }

    @Test
    void replicasOfAFolderThatItsHomeSiteKeeps() {
        PublicFolder folder = model.folder("Plans");
        folder.setHomeMDB(model.server.getDistinguishedName().child("Microsoft Public MDB"));
        folder.setLimitAdministration(true);
        var there = server(south, "SOUTH1").getDistinguishedName().child("Microsoft Public MDB");

        assertEquals(List.of("secured-folder-replicas"), doing(() -> folder.getReplicas().add(there)));
        assertEquals("A replica of Plans in site South can only be made by an administrator of site North",
                found.getFirst().message());
        assertEquals(List.of("secured-folder-replicas"), doing(() -> folder.getReplicas().remove(there)));
        assertEquals(List.of(), doing(() -> folder.getReplicas().add(folder.getHomeMDB())));
        folder.setLimitAdministration(false);
        assertEquals(List.of(), doing(() -> folder.getReplicas().add(there)));
    }

    @Test
    void anAliasThatTheAddressesDoNotFollow() {
        Mailbox mailbox = model.mailbox("Jo", "SMTP:Jo@trager.example", "MS:TRAGER/NORTH/JO");

        assertEquals(List.of("alias-changed-without-addresses"), doing(() -> mailbox.setAlias("Joanna")));
        mailbox.setAlias("Jo");
        assertEquals(List.of(), doing(() -> {
            mailbox.setAlias("Joanna");
            mailbox.getProxyAddresses().add(ProxyAddress.of("smtp:Joanna@trager.example"));
        }));
        mailbox.getProxyAddresses().clear();
        assertEquals(List.of(), doing(() -> mailbox.setAlias("Jo")));
    }

    @Test
    void aRuleThatIsOffKeepsSilentAndAnotherSeverityCounts() {
        DirectoryReplicationConnector replication = replication(model.site, south);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Operation operation = evaluation.record(() -> remove(replication));
            RuleConfiguration off = RuleConfiguration.DEFAULT.off("replication-connector-removed");
            RuleConfiguration error = RuleConfiguration.DEFAULT.with("replication-connector-removed", Severity.ERROR);

            assertEquals(List.of(), Evaluator.check(ExchangeRules.catalogue(), operation, evaluation.context(), off)
                    .findings());
            assertEquals(Severity.ERROR, Evaluator.check(ExchangeRules.catalogue(), operation, evaluation.context(),
                    error).findings().getFirst().severity());
        }
    }

    @Test
    void anUnchangedDirectoryGivesNoWarning() {
        assertEquals(List.of(), doing(() -> { }));
        SiteAddressing addressing = model.addressing;
        assertEquals(List.of(), doing(() -> addressing.setAdminDisplayName("Addressing")));
    }
}
