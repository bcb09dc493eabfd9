package org.exsite.rules.exchange.imports;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.exsite.model.ExsitePackage;
import org.exsite.model.UnreadLine;
import org.exsite.rules.Fix;
import org.exsite.rules.ObjectRule;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.RuleTexts;

/** A line of an imported file could not be read, so that something of the directory is missing from the model. */
public final class UnreadLineRule implements ObjectRule {

    private static final RuleDescriptor DESCRIPTOR = RuleTexts.describe("unread-line", Severity.WARNING);
    private static final List<Fix> FIXES = List.of(new Dismiss());

    @Override
    public RuleDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public EClass subject() {
        return ExsitePackage.Literals.UNREAD_LINE;
    }

    @Override
    public List<Fix> fixes() {
        return FIXES;
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
