package org.exsite.rules.exchange.imports;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/** A line of an imported file could not be read, so that something of the directory is missing from the model. */
public final class UnreadLineRule extends ExchangeRule {

    public UnreadLineRule() {
        super(RuleTexts.describe("unread-line", Severity.WARNING), ExsitePackage.Literals.IMPORT_PROBLEM,
                new Dismiss());
    }

    @Override
    public void check(EObject subject, RuleContext context) {
        ImportProblem line = (ImportProblem) subject;
        if (line.isImported()) {
            return;
        }
        context.report(line, null, text(line.getFile()), Integer.toString(line.getLine()), text(line.getProblem()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
