package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.exsite.model.DistributionList;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.Site;
import org.exsite.model.address.AddressTemplate;
import org.exsite.model.address.ProxyAddress;
import org.exsite.model.naming.DistinguishedNames;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AdminMailboxWithoutX400Test {

    private static final String RULE = "ims-admin-mailbox-without-x400";

    private final Directories model = new Directories();
    private Mailbox postmaster;

    @BeforeEach
    void nameAnAdministratorWithoutX400() {
        postmaster = model.mailbox("Postmaster", "SMTP:postmaster@trager.example");
        model.administrator(postmaster);
    }

    @Test
    void aMailboxWithoutX400AddressIsAFault() {
        assertEquals(
                List.of("The administrator mailbox of Internet Mail Service (NORTH1), Postmaster, has no X.400 address"),
                messages());
    }

    @Test
    void aDistributionListWithoutX400AddressIsAFault() {
        model.administrator(model.list("Operators", "SMTP:operators@trager.example"));
        assertEquals(List.of("The administrator mailbox of Internet Mail Service (NORTH1), Operators, has no X.400 address"),
                messages());
    }

    @Test
    void aSecondaryX400AddressIsEnough() {
        postmaster.getProxyAddresses().add(ProxyAddress.of("x400:c=US;a= ;p=Trager;o=North;s=Postmaster;"));
        assertEquals(List.of(), messages());
    }

    @Test
    void namesCompareWithoutRegardToCase() {
        model.administrator("/O=TRAGER/OU=NORTH/CN=RECIPIENTS/CN=POSTMASTER");
        assertEquals(1, messages().size());
    }

    @Test
    void unresolvedNamesAndPublicFoldersAreTheConcernOfAnotherRule() {
        model.administrator("/o=Trager/ou=North/cn=Recipients/cn=Nobody");
        assertEquals(List.of(), messages());
        model.administrator(model.folder("Reports", "SMTP:reports@trager.example"));
        assertEquals(List.of(), messages());
    }

    @Test
    void candidatesHaveX400AddressesAndThoseOfTheSiteComeFirst() {
        Site south = model.site("South");
        Directories.recipient(south, Directories.FACTORY.createMailbox(), "Abel", x400("Abel"));
        Directories.recipient(south, Directories.FACTORY.createMailbox(), "Administrator", x400("South"));
        model.mailbox("Zora", x400("Zora"));
        model.mailbox("Bert", x400("Bert"), "SMTP:bert@trager.example");
        model.list("Crew", x400("Crew"));
        model.mailbox("Without");
        model.custom("Supplier", "SMTP:a@b.example", x400("Supplier"));
        model.folder("Reports", x400("Reports"));
        model.mailbox("Administrator", x400("Admin"));
        try (Evaluation evaluation = start()) {
            List<Choice> choices = fix("use-recipient").choices(finding(evaluation), evaluation.context());
            assertEquals(List.of("North/Administrator", "North/Bert", "North/Crew", "North/Zora",
                    "South/Administrator", "South/Abel"),
                    choices.stream().map(c -> c.id().replaceAll("/o=Trager/ou=(.*)/cn=Recipients/cn=", "$1/")).toList());
            assertEquals(new Choice("/o=Trager/ou=North/cn=Recipients/cn=Bert", "Bert", "North: bert@trager.example"),
                    choices.get(1));
        }
    }

    @Test
    void useRecipientNeedsAChoiceThatFits() {
        model.mailbox("Bert", x400("Bert"));
        try (Evaluation evaluation = start()) {
            Finding finding = finding(evaluation);
            assertThrows(IllegalArgumentException.class,
                    () -> fix("use-recipient").command(model.domain, finding, null, evaluation.context()));
            assertThrows(IllegalArgumentException.class, () -> fix("use-recipient").command(model.domain, finding,
                    new Choice(postmaster.getDistinguishedName().toString(), "", ""), evaluation.context()));
        }
    }

    @Test
    void useRecipientIsNotApplicableWithoutCandidates() {
        try (Evaluation evaluation = start()) {
            assertFalse(fix("use-recipient").isApplicable(finding(evaluation), evaluation.context()));
        }
    }

    @Test
    void useRecipientNamesTheChosenOne() {
        DistributionList crew = model.list("Crew", x400("Crew"));
        fixed("use-recipient", new Choice(crew.getDistinguishedName().toString(), "", ""));
        assertEquals(crew.getDistinguishedName(), model.service.getAdministratorMailbox());
    }

    @Test
    void useAdministratorCreatesTheMailboxWithTheAddressesOfTheSite() {
        model.mailbox("Other", x400("Administrator"));
        fixed("use-administrator", null);
        Mailbox created = (Mailbox) DistinguishedNames.find(model.organization,
                model.service.getAdministratorMailbox());
        assertEquals("/o=Trager/ou=North/cn=Recipients/cn=Administrator", created.getDistinguishedName().toString());
        assertEquals(List.of("X400:c=US;a= ;p=Trager;o=North;s=Administrator2;",
                "SMTP:Administrator@trager.example", "MS:TRAGER/NORTH/ADMINISTRA"), addresses(created));
        assertEquals(model.server.getDistinguishedName().child("Microsoft Private MDB"), created.getHomeMDB());
        assertEquals(model.server.getDistinguishedName().child("Microsoft MTA"), created.getHomeMTA());
    }

    @Test
    void useAdministratorTakesTheMailboxThatExistsAndGivesItAnX400Address() {
        Mailbox administrator = model.mailbox("Admin1", "SMTP:admin@trager.example");
        administrator.setDisplayName("Administrator");
        fixed("use-administrator", null);
        assertEquals(administrator.getDistinguishedName(), model.service.getAdministratorMailbox());
        assertEquals(List.of("SMTP:admin@trager.example", "X400:c=US;a= ;p=Trager;o=North;s=Admin1;"),
                addresses(administrator));
    }

    @Test
    void useAdministratorHelpsWhereItIsTheAdministratorThatLacksTheAddress() {
        postmaster.setDisplayName("Administrator");
        fixed("use-administrator", null);
        assertEquals(postmaster.getDistinguishedName(), model.service.getAdministratorMailbox());
        assertTrue(addresses(postmaster).contains(x400("Postmaster")));
    }

    @Test
    void useAdministratorIsNotApplicableWhereTheNameBelongsToSomethingElse() {
        model.list("Administrator", x400("Administrator"));
        try (Evaluation evaluation = start()) {
            assertFalse(fix("use-administrator").isApplicable(finding(evaluation), evaluation.context()));
        }
    }

    @Test
    void generateX400GivesTheMailboxItsAddressBack() {
        fixed("generate-x400", null);
        assertEquals(List.of("SMTP:postmaster@trager.example", x400("Postmaster")), addresses(postmaster));
    }

    @Test
    void generatedAddressesNeedAValidTemplate() {
        model.addressing.getGatewayProxies().set(0,
                AddressTemplate.of("X400:c=U;a= ;p=Trager;o=North;"));
        try (Evaluation evaluation = start()) {
            assertFalse(fix("generate-x400").isApplicable(finding(evaluation), evaluation.context()));
            assertFalse(fix("use-administrator").isApplicable(finding(evaluation), evaluation.context()));
        }
    }

    private void fixed(String fix, Choice choice) {
        try (Evaluation evaluation = start()) {
            Finding finding = finding(evaluation);
            Check.fixUndoRedo(model.organization, model.domain, evaluation, fix(fix), finding, choice);
            FixApplication.apply(model.domain, evaluation, fix(fix), List.of(finding), choice);
        }
        assertEquals(List.of(), messages());
    }

    private Evaluation start() {
        return Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization));
    }

    private static Finding finding(Evaluation evaluation) {
        return evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).findFirst().orElseThrow();
    }

    private static Fix fix(String id) {
        return ExchangeRules.catalogue().rule(RULE).orElseThrow().fixes().stream().filter(f -> f.id().equals(id))
                .findFirst().orElseThrow();
    }

    private List<String> messages() {
        return Check.messages(model.organization, RULE);
    }

    private static List<String> addresses(Recipient recipient) {
        return recipient.getProxyAddresses().stream().map(ProxyAddress::toString).toList();
    }
}
