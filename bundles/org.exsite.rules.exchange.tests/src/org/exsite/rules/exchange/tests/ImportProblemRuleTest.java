package org.exsite.rules.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.exsite.model.ImportProblem;
import org.exsite.rules.Evaluation;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.FixApplication;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.junit.jupiter.api.Test;

class ImportProblemRuleTest {

    private final Directories model = new Directories();

    @Test
    void everyLineIsAWarningWithFileAndNumberThatCanBeDismissed() {
        ImportProblem line = Directories.FACTORY.createImportProblem();
        line.setFile("export.csv");
        line.setLine(12345);
        line.setProblem("Expected 12 fields, found 3");
        model.organization.getImportProblems().add(line);
        model.organization.getImportProblems().add(Directories.FACTORY.createImportProblem());
        assertEquals(List.of("Line 12345 of export.csv was not imported, or only in part: Expected 12 fields, found 3",
                "Line 0 of  was not imported, or only in part: "), Check.messages(model.organization, "unread-line"));
        try (Evaluation evaluation = Evaluator.start(ExchangeRules.catalogue(), List.of(model.organization))) {
            Finding finding = evaluation.findings(line).getFirst();
            assertEquals(Severity.WARNING, finding.severity());
            Check.fixUndoRedo(model.organization, model.domain, evaluation, Check.fix(finding, "dismiss"), finding,
                    null);
            List<Finding> both = evaluation.findings().stream().filter(f -> f.rule() == finding.rule()).toList();
            FixApplication.apply(model.domain, evaluation, Check.fix(finding, "dismiss"), both, null);
        }
        assertEquals(List.of(), model.organization.getImportProblems());
    }

    @Test
    void aRemarkIsANoteOfItsOwnRule() {
        ImportProblem line = Directories.FACTORY.createImportProblem();
        line.setFile("export.csv");
        line.setLine(1);
        line.setImported(true);
        line.setProblem("The file does not name its site.");
        model.organization.getImportProblems().add(line);
        assertEquals(List.of("Line 1 of export.csv: The file does not name its site."),
                Check.messages(model.organization, "import-remark"));
        assertEquals(List.of(), Check.messages(model.organization, "unread-line"));
        line.setImported(false);
        assertEquals(List.of(), Check.messages(model.organization, "import-remark"));
    }

    @Test
    void whatWasReadIsAWarningAndWhatIsMissingAnError() {
        ImportProblem line = Directories.FACTORY.createImportProblem();
        line.setEvent(286);
        model.organization.getImportProblems().add(line);
        assertEquals(List.of(Severity.ERROR), severities("import-container-missing"));
        line.setImported(true);
        assertEquals(List.of(Severity.WARNING), severities("import-container-missing"));
        line.setKind("import-blank-value");
        assertEquals(List.of(Severity.INFO), severities("import-blank-value"));
    }

    @Test
    void aKindThatIsNotKnownYetIsALineLikeOthers() {
        ImportProblem line = Directories.FACTORY.createImportProblem();
        line.setKind("import-of-the-future");
        model.organization.getImportProblems().add(line);
        assertEquals(List.of(Severity.WARNING), severities("unread-line"));
    }

    private List<Severity> severities(String rule) {
        return Check.findings(model.organization).stream().filter(finding -> finding.rule().id().equals(rule))
                .map(Finding::severity).toList();
    }
}
