package org.exsite.rules.exchange.tests;

import static org.exsite.rules.exchange.tests.Directories.x400;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.Mailbox;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Fix;
import org.exsite.rules.Fix.Choice;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class AdminMailboxInvalidTest {

    private static final String RULE = "ims-admin-mailbox-invalid";

    private final Directories model = new Directories();

    @Test
    void anUnsetMailboxIsANoticeBecauseTheDirectoryDoesNotHoldIt() {
        assertFinding(Severity.INFO, "The administrator mailbox of Internet Mail Service (NORTH1) is not known: "
                + "the directory does not hold it");
    }

    @Test
    void aNameThatNobodyHasIsAnError() {
        model.administrator("/o=Trager/ou=North/cn=Recipients/cn=Departed");
        assertFinding(Severity.ERROR, "The administrator mailbox of Internet Mail Service (NORTH1), "
                + "/o=Trager/ou=North/cn=Recipients/cn=Departed, does not exist");
    }

    @Test
    void aPublicFolderIsAWarning() {
        model.administrator(model.folder("Reports", x400("Reports")));
        assertFinding(Severity.WARNING, "The administrator mailbox of Internet Mail Service (NORTH1) is the public "
                + "folder Reports, which is never notified");
    }

    @Test
    void anyOtherClassIsAnError() {
        model.administrator(model.custom("Supplier", "SMTP:a@b.example", x400("Supplier")));
        assertFinding(Severity.ERROR, "The administrator mailbox of Internet Mail Service (NORTH1), Supplier, is neither "
                + "a mailbox nor a distribution list, but of the class Custom recipient");
        model.administrator(model.server);
        assertFinding(Severity.ERROR, "The administrator mailbox of Internet Mail Service (NORTH1), NORTH1, is neither "
                + "a mailbox nor a distribution list, but of the class Server");
    }

    @Test
    void mailboxesAndDistributionListsAreFine() {
        model.administrator(model.mailbox("Postmaster", x400("Postmaster")));
        assertEquals(List.of(), Check.messages(model.organization, RULE));
        model.administrator(model.list("Operators", x400("Operators")));
        assertEquals(List.of(), Check.messages(model.organization, RULE));
    }

    @Test
    void theMailboxGoesAndComesBack() {
        Mailbox postmaster = model.mailbox("Postmaster", x400("Postmaster"));
        model.administrator(postmaster);
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            assertEquals(List.of(), evaluation.findings());
            postmaster.setName("Mailmaster");
            assertEquals(Severity.ERROR, evaluation.findings(model.service).getFirst().severity());
            postmaster.setName("postmaster");
            assertEquals(List.of(), evaluation.findings());
            model.site.setName("Nord");
            assertEquals(1, evaluation.findings().size());
            model.site.setName("North");
            assertEquals(List.of(), evaluation.findings());
        }
    }

    @Test
    void bothFixesResolveEveryForm() {
        model.mailbox("Bert", x400("Bert"));
        Choice bert = new Choice("/o=Trager/ou=North/cn=Recipients/cn=Bert", "", "");
        model.folder("Reports", x400("Reports"));
        for (String name : List.of("Departed", "Reports", "")) {
            model.service.setAdministratorMailbox(null);
            if (!name.isEmpty()) {
                model.administrator("/o=Trager/ou=North/cn=Recipients/cn=" + name);
            }
            try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
                Finding finding = evaluation.findings().getFirst();
                for (Fix fix : finding.rule().fixes()) {
                    Check.fixUndoRedo(model.organization, model.domain, evaluation, fix, finding,
                            fix.needsChoice() ? bert : null);
                }
            }
        }
    }

    private void assertFinding(Severity severity, String message) {
        List<Finding> findings = Check.findings(model.organization).stream()
                .filter(finding -> finding.rule().id().equals(RULE)).toList();
        assertEquals(List.of(message), findings.stream().map(Finding::message).toList());
        assertEquals(severity, findings.getFirst().severity());
    }
}
