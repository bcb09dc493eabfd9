package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.FixApplication;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class ProxyAddressNotUniqueTest {

    private static final String RULE = "proxy-address-not-unique";

    private final Directories model = new Directories();

    @Test
    void bothHoldersAreAtFaultWhateverCaseAndStatus() {
        model.mailbox("Bert", x400("Bert"), "SMTP:info@trager.example");
        model.custom("Supplier", "SMTP:a@b.example", x400("Supplier"), "smtp:INFO@Trager.Example");
        assertEquals(List.of("Bert and Supplier have the same e-mail address SMTP:info@trager.example",
                "Supplier and Bert have the same e-mail address smtp:INFO@Trager.Example"), messages());
    }

    @Test
    void x400AddressesAreEqualInAnyOrder() {
        model.mailbox("Bert", "X400:c=US;a= ;p=Trager;o=North;s=Bert;");
        model.list("Crew", "X400:s=bert;o=north;p=TRAGER;a= ;c=us;");
        assertEquals(2, messages().size());
    }

    @Test
    void threeHoldersAreCounted() {
        model.mailbox("A", x400("A"), "MS:TRAGER/NORTH/X");
        model.mailbox("B", x400("B"), "MS:TRAGER/NORTH/X");
        model.mailbox("C", x400("C"), "MS:TRAGER/NORTH/X");
        model.mailbox("D", x400("D"), "MS:TRAGER/NORTH/X");
        assertEquals("A, B and 2 more recipients have the same e-mail address MS:TRAGER/NORTH/X", messages().get(0));
        assertEquals("B, A and 2 more recipients have the same e-mail address MS:TRAGER/NORTH/X", messages().get(1));
        assertEquals(4, messages().size());
    }

    @Test
    void oneRecipientMayHaveAnAddressTwiceAndOtherTypesMayHaveTheSameValue() {
        model.mailbox("Bert", x400("Bert"), "SMTP:info@trager.example", "smtp:info@trager.example");
        model.mailbox("Crew", x400("Crew"), "CCMAIL:info@trager.example", "SMTP:info2@trager.example");
        assertEquals(List.of(), messages());
    }

    @Test
    void theTargetOfACustomRecipientIsNoneOfItsAddresses() {
        model.mailbox("Bert", x400("Bert"), "SMTP:info@trager.example");
        model.custom("Supplier", "SMTP:info@trager.example", x400("Supplier"));
        assertEquals(List.of(), messages());
    }

    @Test
    void directorySynchronizationObjectsCollideButCannotBeFixedHere() {
        model.unknown("DXA", "Obj-Class: Local-DXA", "E-mail Addresses: MS:SHADOWNET/SHADOWPO/SYSTEM1");
        model.unknown("DXA2", "Obj-Class: Local-DXA", "E-mail Addresses: MS:SHADOWNET/SHADOWPO/SYSTEM1");
        assertEquals(List.of("DXA and DXA2 have the same e-mail address MS:SHADOWNET/SHADOWPO/SYSTEM1",
                "DXA2 and DXA have the same e-mail address MS:SHADOWNET/SHADOWPO/SYSTEM1"), messages());
        try (Evaluation evaluation = start()) {
            Finding finding = first(evaluation);
            finding.rule().fixes().forEach(fix -> assertFalse(fix.isApplicable(finding, evaluation.context())));
        }
    }

    @Test
    void whoLosesAPrimaryAddressGetsTheNextOneThatIsFree() {
        Mailbox bert = model.mailbox("Bert", x400("Bert"), "SMTP:Bert@trager.example");
        Mailbox other = model.mailbox("Bert2", x400("Other"), "SMTP:bert@trager.example");
        other.setAlias("Bert");
        fix("remove-from-other", 0);
        assertEquals(List.of(x400("Other"), "SMTP:Bert2@trager.example"), addresses(other));
        assertEquals(List.of(x400("Bert"), "SMTP:Bert@trager.example"), addresses(bert));
    }

    @Test
    void aSecondaryAddressOfTheTypeIsMadePrimary() {
        model.mailbox("Bert", x400("Bert"));
        Mailbox other = model.mailbox("Other", x400("Bert"), "x400:c=US;a= ;p=Trager;o=North;s=Second;");
        fix("remove-from-this", 1);
        assertEquals(List.of("X400:c=US;a= ;p=Trager;o=North;s=Second;"), addresses(other));
    }

    @Test
    void theX400AddressIsOnlyTakenAwayWhereThereIsAnother() {
        model.mailbox("Bert", x400("Bert"));
        model.mailbox("Other", x400("Bert"));
        model.addressing.getGatewayProxies().removeFirst();
        try (Evaluation evaluation = start()) {
            Finding finding = first(evaluation);
            finding.rule().fixes().forEach(fix -> assertFalse(fix.isApplicable(finding, evaluation.context())));
        }
    }

    @Test
    void allOthersLoseItAtOnceAndGetDifferentOnes() {
        model.mailbox("A", x400("Doe"));
        Mailbox second = model.mailbox("Doe", x400("Doe"));
        Mailbox third = model.mailbox("C", x400("Doe"));
        third.setAlias("Doe");
        fix("remove-from-other", 0);
        assertEquals(List.of(x400("Doe2")), addresses(second));
        assertEquals(List.of(x400("Doe3")), addresses(third));
    }

    @Test
    void ofFindingsThatOneStepResolvesTheRestIsLeftAlone() {
        Mailbox first = model.mailbox("A", x400("A"), "smtp:info@trager.example");
        Mailbox second = model.mailbox("B", x400("B"), "smtp:info@trager.example");
        try (Evaluation evaluation = start()) {
            List<Finding> findings = evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).toList();
            FixApplication.apply(model.domain, evaluation, Check.fix(findings.getFirst(), "remove-from-this"), findings,
                    null);
        }
        assertEquals(List.of(x400("A")), addresses(first));
        assertEquals(List.of(x400("B"), "smtp:info@trager.example"), addresses(second));
    }

    private void fix(String id, int index) {
        try (Evaluation evaluation = start()) {
            Finding finding = evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).toList().get(index);
            Check.fixUndoRedo(model.organization, model.domain, evaluation, Check.fix(finding, id), finding, null);
            model.domain.getCommandStack().redo();
        }
        assertEquals(List.of(), messages());
    }

    private Evaluation start() {
        return Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization));
    }

    private static Finding first(Evaluation evaluation) {
        return evaluation.findings().stream().filter(f -> f.rule().id().equals(RULE)).findFirst().orElseThrow();
    }

    private List<String> messages() {
        return Check.messages(model.organization, RULE);
    }

    private static List<String> addresses(Recipient recipient) {
        return recipient.getProxyAddresses().stream().map(ProxyAddress::toString).toList();
    }
}
