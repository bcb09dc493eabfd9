package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.Mailbox;
import org.exsite.model.Organization;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class RecipientWithoutX400Test {

    private static final String RULE = "recipient-without-x400";

    private final Directories model = new Directories();

    @Test
    void mailboxesListsAndCustomRecipientsNeedAnAddress() {
        model.mailbox("Bert");
        model.list("Crew", "SMTP:crew@trager.example");
        model.custom("Supplier", "X400:c=US;a= ;p=Other;s=Supplier;", "SMTP:supplier@trager.example");
        assertEquals(List.of("Bert has no X.400 address", "Crew has no X.400 address",
                "Supplier has no X.400 address"), messages());
    }

    @Test
    void oneAddressOfAnyStatusIsEnough() {
        model.mailbox("Bert", "SMTP:bert@trager.example", "x400:c=US;a= ;p=Trager;s=Bert;");
        assertEquals(List.of(), messages());
    }

    @Test
    void publicFoldersNeedItUnlessTheExportLeftOutTheirAddresses() {
        model.folder("Reports");
        assertEquals(List.of(), messages());
        model.folder("Plans", "SMTP:plans@trager.example");
        assertEquals(List.of("Plans has no X.400 address"), messages());
    }

    @Test
    void directorySynchronizationNeedsItToo() {
        model.unknown("DXA", "Obj-Class: Local-DXA", "E-mail Addresses: MS:TRAGER/NORTH/SYSTEM1");
        assertEquals(List.of("DXA has no X.400 address"), messages());
        model.unknown("DXA2", "Obj-Class: Local-DXA", "E-mail Addresses: MS:TRAGER/NORTH/SYSTEM2",
                "E-mail Addresses: " + x400("DXA2"));
        model.unknown("DXA3", "Obj-Class: Local-DXA");
        model.unknown("Other", "Obj-Class: Remote-DXA", "E-mail Addresses: MS:TRAGER/NORTH/SYSTEM3");
        assertEquals(1, messages().size());
    }

    @Test
    void severalAtOnceGetDifferentAddressesByOneUndoableStep() {
        for (int i = 0; i < 4; i++) {
            Mailbox mailbox = model.mailbox("Bert" + i);
            mailbox.setLastName("Doe");
            mailbox.setFirstName("Jane");
        }
        model.mailbox("Old", "X400:c=US;a= ;p=Trager;o=North;s=Doe3;g=Jane;");
        Organization original = EcoreUtil.copy(model.organization);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            List<Finding> findings = evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).toList();
            FixApplication.apply(model.domain, evaluation, Check.fix(findings.getFirst(), "generate-x400"), findings,
                    null);
            List<String> addresses = new ArrayList<>();
            findings.forEach(f -> ((Recipient) f.object()).getProxyAddresses()
                    .forEach(address -> addresses.add(address.value())));
            assertEquals(List.of("Doe", "Doe2", "Doe4", "Doe5"), addresses.stream()
                    .map(a -> a.replaceAll(".*s=(.*?);.*", "$1")).toList());
            assertEquals(List.of(), Check.messages(model.organization, RULE));
            assertEquals(List.of(), Check.messages(model.organization, "proxy-address-not-unique"));
            assertEquals("Fix 4 problems: Generate the X.400 address from site addressing",
                    model.domain.getCommandStack().getUndoCommand().getLabel());
            model.domain.getCommandStack().undo();
            assertEquals(true, EcoreUtil.equals(original, model.organization));
        }
    }

    @Test
    void nothingCanBeGeneratedWithoutTemplate() {
        model.mailbox("Bert");
        model.addressing.getGatewayProxies().removeFirst();
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).findFirst()
                    .orElseThrow();
            assertFalse(Check.fix(finding, "generate-x400").isApplicable(finding, evaluation.context()));
        }
    }

    @Test
    void theX400TemplateCountsEvenIfListedAsSwitchedOff() {
        Mailbox bert = model.mailbox("Bert");
        model.addressing.getDisabledGatewayProxies().add("X400");
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings(bert).getFirst();
            Check.fixUndoRedo(model.organization, model.domain, evaluation, Check.fix(finding, "generate-x400"),
                    finding, null);
        }
        assertEquals(List.<ProxyAddress>of(), bert.getProxyAddresses());
    }

    private List<String> messages() {
        return Check.messages(model.organization, RULE);
    }
}
