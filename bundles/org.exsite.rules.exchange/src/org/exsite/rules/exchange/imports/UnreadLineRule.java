package org.exsite.rules.exchange.imports;

import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.UnreadLine;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/** A line of an imported file could not be read, so that something of the directory is missing from the model. */
public final class UnreadLineRule extends ExchangeRule {

    public UnreadLineRule() {
        super(RuleTexts.describe("unread-line", Severity.WARNING), ExsitePackage.Literals.UNREAD_LINE,
                new Dismiss());
    }

    @Override
    public void check(EObject subject, RuleContext context) {
        UnreadLine line = (UnreadLine) subject;
        context.report(line, null, text(line.getFile()), Integer.toString(line.getLine()), text(line.getProblem()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
