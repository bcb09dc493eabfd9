package org.exsite.rules.exchange.imports;

import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.rules.RuleContext;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/** What an import could not read, so that something of the directory is missing, or what it remarks on a line it read. */
public final class ImportProblemRule extends ExchangeRule<ImportProblem> {

    private final boolean imported;

    private ImportProblemRule(String id, Severity severity, boolean imported) {
        super(RuleTexts.of(ImportProblemRule.class).describe(id, severity), ExsitePackage.Literals.IMPORT_PROBLEM, new Dismiss());
        this.imported = imported;
    }

    /** Returns the rule about lines that were not imported. */
    public static ImportProblemRule unreadLine() {
        return new ImportProblemRule("unread-line", Severity.WARNING, false);
    }

    /** Returns the rule about lines that were imported with a remark. */
    public static ImportProblemRule remark() {
        return new ImportProblemRule("import-remark", Severity.INFO, true);
    }

    @Override
    protected void inspect(ImportProblem line, RuleContext context) {
        if (line.isImported() == imported) {
            context.report(line, null, text(line.getFile()), Integer.toString(line.getLine()), text(line.getProblem()));
        }
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
