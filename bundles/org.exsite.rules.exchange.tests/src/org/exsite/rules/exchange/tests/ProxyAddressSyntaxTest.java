package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.exsite.model.CustomRecipient;
import org.exsite.model.ExsitePackage;
import org.exsite.model.Mailbox;
import org.exsite.model.Recipient;
import org.exsite.model.address.ProxyAddress;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class ProxyAddressSyntaxTest {

    private static final String RULE = "proxy-address-syntax";

    private final Directories model = new Directories();

    @Test
    void everyInvalidAddressHasOneFindingWithItsValue() {
        Mailbox bert = model.mailbox("Bert", "X400:c=U;p=Trager;s=Bert;", "x400:c=US;a= ;p=Trager;s=Bert;s=Bert;",
                "SMTP:not an address");
        List<Finding> findings = Check.findings(model.organization).stream()
                .filter(finding -> finding.rule().id().equals(RULE)).toList();
        assertEquals(bert.getProxyAddresses().subList(0, 2), findings.stream().map(Finding::value).toList());
        assertTrue(findings.getFirst().message().startsWith("The X.400 address c=U;p=Trager;s=Bert; of Bert is not valid: "),
                findings.getFirst().message());
    }

    @Test
    void targetAddressesAreLookedAt() {
        model.custom("Supplier", "X400:c=US;a= ;p=Other;n-id=12 3;s=S;", x400("Supplier"));
        Finding finding = Check.findings(model.organization).stream()
                .filter(f -> f.rule().id().equals(RULE)).findFirst().orElseThrow();
        assertEquals(ExsitePackage.Literals.CUSTOM_RECIPIENT__TARGET_ADDRESS, finding.feature());
    }

    @Test
    void validAddressesOfTheLongestLengthAreFine() {
        model.mailbox("Bert", "X400:c=US;a=" + "A".repeat(16) + ";p=Trager;s=" + "B".repeat(40) + ";DDA:TYPE=1;");
        model.custom("Supplier", "SMTP:anything", x400("Supplier"));
        model.custom("Other", "X400:c=826;a= ;cn=Other;", x400("Other"));
        assertEquals(List.of(), messages());
    }

    @Test
    void emptyPartsAreLeftOut() {
        assertEquals(List.of("X400:c=US;a= ;p=Trager;s=Bert;"),
                fixed("remove-empty", "X400:c=US;a= ;p=Trager;s=Bert;g=;DDA:TYPE=;DDA:=1;"));
    }

    @Test
    void repeatedPartsAreLeftOutIfTheyAreEqual() {
        assertEquals(List.of("x400:c=US;a= ;p=Trager;s=Bert;"),
                fixed("remove-duplicates", "x400:c=US;a= ;p=Trager;s=Bert;s=bert;"));
        assertEquals(List.of("regenerate-from-site-addressing"), applicable("X400:c=US;a= ;p=Trager;s=Bert;s=Bart;"));
    }

    @Test
    void longPartsAreCut() {
        assertEquals(List.of("X400:c=US;a= ;p=Trager;s=" + "B".repeat(40) + ";"),
                fixed("shorten", "X400:c=US;a= ;p=Trager;s=" + "B".repeat(45) + ";"));
    }

    @Test
    void whatCannotBeCorrectedIsGeneratedAnew() {
        assertEquals(List.of(x400("Bert")), fixed("regenerate-from-site-addressing", "X400:nonsense"));
        assertEquals(List.of("x400:c=US;a= ;p=Trager;o=North;s=Bert;", "SMTP:bert@trager.example"),
                fixed("regenerate-from-site-addressing", "x400:c=U;s=Bert;", "SMTP:bert@trager.example"));
    }

    @Test
    void theGeneratedAddressIsNotListedTwice() {
        assertEquals(List.of(x400("Bert")), fixed("regenerate-from-site-addressing", "X400:nonsense",
                "x400:c=us;a= ;p=trager;o=north;s=bert;"));
    }

    @Test
    void correctionsNeverMakeAnAddressThatSomebodyHas() {
        model.mailbox("Other", "X400:c=US;a= ;p=Trager;s=Bert;");
        assertEquals(List.of("regenerate-from-site-addressing"), applicable("X400:c=US;a= ;p=Trager;s=Bert;g=;"));
    }

    @Test
    void targetsAreCorrectedOnlyWhereTheyStillLeadToTheSamePlace() {
        CustomRecipient custom = model.custom("Supplier", "X400:c=US;a= ;p=Other;s=" + "S".repeat(41) + ";",
                x400("Supplier"));
        assertEquals(List.of(), applicable(custom));
        custom.setTargetAddress(ProxyAddress.of("X400:c=US;a= ;p=Other;s=Supplier;DDA:ID=;"));
        assertEquals(List.of("remove-empty"), applicable(custom));
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings(custom).getFirst();
            Check.fixUndoRedo(model.organization, model.domain, evaluation, Check.fix(finding, "remove-empty"), finding,
                    null);
        }
    }

    private List<String> fixed(String fix, String... addresses) {
        Mailbox bert = model.mailbox("Bert", addresses);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings(bert).stream().filter(f -> f.rule().id().equals(RULE)).findFirst()
                    .orElseThrow();
            Check.fixUndoRedo(model.organization, model.domain, evaluation, Check.fix(finding, fix), finding, null);
            model.domain.getCommandStack().redo();
        }
        List<String> result = bert.getProxyAddresses().stream().map(ProxyAddress::toString).toList();
        EcoreUtil.remove(bert);
        return result;
    }

    private List<String> applicable(String address) {
        return applicable(model.mailbox("Solitary", address));
    }

    private List<String> applicable(Recipient recipient) {
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings(recipient).stream().filter(f -> f.rule().id().equals(RULE))
                    .findFirst().orElseThrow();
            return finding.rule().fixes().stream().filter(fix -> fix.isApplicable(finding, evaluation.context()))
                    .map(Fix::id).toList();
        }
    }

    private List<String> messages() {
        return Check.messages(model.organization, RULE);
    }
}
