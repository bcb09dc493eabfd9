package org.exsite.ui.operations;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.command.Command;
import org.exsite.model.edit.CommandGuard;
import org.exsite.rules.Evaluation;
import org.exsite.rules.EvaluationResult;
import org.exsite.rules.Evaluator;
import org.exsite.rules.Finding;
import org.exsite.rules.Operation;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.ExchangeRules;
import org.exsite.ui.editor.OrganizationDocument;

/**
 * Asks before a command of an editor does what the rules about operations warn of. Notes are not asked about; they are
 * shown with the pending changes.
 */
public final class OperationGuard implements CommandGuard {

    /** The rules that somebody does not want to be asked about until the program ends. */
    private static final Set<String> SILENCED = new HashSet<>();

    private static OperationQuestion question = new OperationDialogs();

    private final OrganizationDocument document;

    /** Makes a guard for a document. */
    public OperationGuard(OrganizationDocument document) {
        this.document = document;
    }

    /** Lets another one ask, such as a test; returns who did so before. */
    public static OperationQuestion ask(OperationQuestion next) {
        OperationQuestion before = question;
        question = next;
        SILENCED.clear();
        return before;
    }

    @Override
    public void beforeChange() {
        document.awaitCheck();
    }

    @Override
    public Verdict judge(Command command, Runnable work) {
        Evaluation evaluation = document.validation().evaluation();
        if (evaluation == null) {
            work.run();
            return Verdict.HARMLESS;
        }
        Operation operation = evaluation.record(work);
        EvaluationResult result = Evaluator.check(ExchangeRules.catalogue(), operation, evaluation.context(),
                document.settings());
        result.failures().forEach(failure -> ILog.of(OperationGuard.class).error(failure.rule().id(), failure.cause()));
        List<Finding> found = result.findings().stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.WARNING))
                .filter(finding -> !SILENCED.contains(finding.rule().id())).toList();
        return found.isEmpty() ? Verdict.HARMLESS : () -> confirm(command, found);
    }

    private static boolean confirm(Command command, List<Finding> found) {
        OperationQuestion.Answer answer = question.ask(command.getLabel(), found);
        if (answer.silence()) {
            found.forEach(finding -> SILENCED.add(finding.rule().id()));
        }
        return answer.goOn();
    }
}
