package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.FACTORY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.AddressSpace;
import org.exsite.model.ConnectedSite;
import org.exsite.model.Connector;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.SiteConnector;
import org.exsite.model.query.Sites;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.FixApplication;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleSet;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.rules.exchange.routing.RoutingRules;
import org.exsite.samples.SampleOrganization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that look at routing as a whole. */
class RoutingRulesTest {

    private final Directories model = new Directories();

    @Test
    void aHiddenSpaceIsNamedWithWhatHidesIt() {
        Connector narrow = model.connector(FACTORY.createMSMailConnector(), "Narrow");
        model.space(narrow, "MS", "HARBOUR/PO1");
        model.space(model.connector(FACTORY.createMSMailConnector(), "Wide"), "MS", "*").setCost(99);
        assertEquals(List.of("No message takes MS:HARBOUR/PO1 of Narrow, because MS:* by Wide takes all its addresses and "
                + "fits better"), messages("address-space-never-wins"));
    }

    @Test
    void aBlankBesideAStarIsTheMatterOfOneRule() {
        model.space(model.connector(FACTORY.createGroupWiseConnector(), "Blank"), "GWISE", "");
        model.space(model.connector(FACTORY.createGroupWiseConnector(), "Star"), "GWISE", "*");
        assertEquals(List.of(), messages("address-space-never-wins"));
        assertEquals(1, messages("address-space-star-and-blank").size());
    }

    @Test
    void aSpaceThatTheSameConnectorHidesDoesNoHarm() {
        Connector connector = model.connector(FACTORY.createMSMailConnector(), "MS Mail");
        model.space(connector, "MS", "HARBOUR/PO1");
        model.space(connector, "MS", "HARBOUR/*");
        assertEquals(List.of(), messages("address-space-never-wins"));
    }

    @Test
    void anAddressOutOfAllDomainsHasNoRoute() {
        model.custom("Kim", "SMTP:kim@far.example", Directories.x400("Kim"));
        AddressSpace space = model.space(model.service, "SMTP", "*@near.example");
        assertEquals(List.of("No connector of the organization takes SMTP:kim@far.example, where Kim leads to"),
                messages("target-address-without-route"));
        space.setType("LOCAL");
        space.setAddress("SMTP:*@FAR.example");
        assertEquals(List.of(), messages("target-address-without-route"));
    }

    @Test
    void aWayBackCanBeAnyConnectorOfTheOtherSiteThatSpeaksToMtas() {
        Site south = model.site("South");
        SiteConnector there = connect("Link to South", model.site, "South");
        SiteConnector onward = connect("Link to East", south, "East");
        Directories.add(Sites.container(south, Sites.CONNECTIONS), FACTORY.createInternetMailService(), "Mail");
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings().stream()
                    .filter(each -> each.rule().id().equals("connected-site-without-way-back")).findFirst().orElseThrow();
            Fix fix = Check.fix(finding, "connect-back");

            assertEquals(there, finding.object());
            assertEquals(List.of("Link to East"),
                    fix.choices(finding, evaluation.context()).stream().map(Fix.Choice::label).toList());
            FixApplication.apply(model.domain, evaluation, fix, List.of(finding),
                    fix.choices(finding, evaluation.context()).getFirst());
            assertEquals(List.of("East", "North"), onward.getConnectedSites().stream().map(ConnectedSite::getSite).toList());
            assertEquals(List.of(), messages("connected-site-without-way-back"));
        }
    }

    private static SiteConnector connect(String name, Site from, String to) {
        SiteConnector connector = FACTORY.createSiteConnector();
        ConnectedSite connected = FACTORY.createConnectedSite();
        connected.setOrganization("Trager");
        connected.setSite(to);
        connector.getConnectedSites().add(connected);
        return Directories.add(Sites.container(from, Sites.CONNECTIONS), connector, name);
    }

    /** Routes do not depend on recipients, of which there are many and which are edited often. */
    @ParameterizedTest
    @ValueSource(strings = {"replication-without-route", "connected-site-without-way-back", "address-space-loop",
            "address-space-never-wins"})
    void anEditOfAMailboxIsNoReasonToLookAtRoutes(String id) {
        Organization organization = SampleOrganization.builder().recipients(20).sites(3).seed(1).build();
        Connector connector = Sites.connectors(Sites.sites(organization).getFirst()).getFirst();
        for (String type : List.of("HARBOUR/PO1", "HARBOUR/*")) {
            Connector other = FACTORY.createMSMailConnector();
            other.setName("MS " + type.replace('/', ' ').replace('*', 'x'));
            Sites.container(Sites.sites(organization).getFirst(), Sites.CONNECTIONS).getChildren().add(other);
            model.space(other, "MS", type);
        }
        Counted rule = new Counted((ObjectRule) RoutingRules.rules().stream().filter(each -> each.id().equals(id))
                .findFirst().orElseThrow());
        try (Evaluation evaluation = Evaluator.start(new RuleSet(List.of(rule)), List.of(organization))) {
            evaluation.findings();
            assertEquals(1, rule.runs);
            Mailbox mailbox = (Mailbox) Sites.recipients(organization).filter(Mailbox.class::isInstance).findFirst()
                    .orElseThrow();
            mailbox.setDisplayName("Somebody else");
            mailbox.getProxyAddresses().clear();
            evaluation.findings();
            assertEquals(1, rule.runs, "after an edit of a mailbox");
            connector.setAdminDisplayName("Renamed");
            evaluation.findings();
            assertEquals(2, rule.runs, "after an edit of a connector");
        }
    }

    private List<String> messages(String rule) {
        return Check.messages(model.organization, rule);
    }

    /** A rule that counts how often it is run. */
    private static final class Counted extends ForwardingRule {

        private int runs;

        private Counted(ObjectRule rule) {
            super(rule);
        }

        @Override
        public void check(EObject subject, RuleContext context) {
            assertTrue(ExsitePackage.Literals.ORGANIZATION.isInstance(subject));
            runs++;
            super.check(subject, context);
        }
    }
}
