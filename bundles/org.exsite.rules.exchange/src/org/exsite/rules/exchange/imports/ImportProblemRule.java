package org.exsite.rules.exchange.imports;

import java.util.Map;

import org.exsite.model.ExsitePackage;
import org.exsite.model.ImportProblem;
import org.exsite.rules.Fix;
import org.exsite.rules.RuleContext;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;
import org.exsite.rules.exchange.common.ExchangeRule;
import org.exsite.rules.exchange.common.RuleTexts;

/**
 * What an import could not read, so that something of the directory is missing, or what it remarks on a line it read.
 * What articles tell of has a rule of its own for each kind; two rules stand for all the rest.
 */
public final class ImportProblemRule extends ExchangeRule<ImportProblem> {

    /** The events that tell what kind a problem is, and the rules that stand for these kinds. */
    private static final Map<Integer, String> KINDS = Map.of(154, "import-column-not-importable",
            236, "import-target-taken", 266, "import-name-deleted", 284, "import-list-of-other-site",
            286, "import-container-missing", 292, "import-required-missing");
    private static final String UNREAD = "unread-line";
    private static final String REMARK = "import-remark";

    private ImportProblemRule(RuleDescriptor descriptor, Fix... fixes) {
        super(descriptor, ExsitePackage.Literals.IMPORT_PROBLEM, fixes);
    }

    /** Returns the rule about lines that were not imported, most often for their number of fields (Q188649). */
    static ImportProblemRule unreadLine() {
        return new ImportProblemRule(describe(UNREAD, Severity.WARNING, "Q188649"), new Dismiss());
    }

    /** Returns the rule about lines that were imported with a remark. */
    static ImportProblemRule remark() {
        return new ImportProblemRule(describe(REMARK, Severity.INFO), new Dismiss());
    }

    /** Returns the rule about one kind of problems. */
    static ImportProblemRule of(String id, Severity severity, String... articles) {
        return new ImportProblemRule(describe(id, severity, articles), new Dismiss());
    }

    /** Returns the rule about one kind of problems that can be mended in what was read. */
    static ImportProblemRule of(Fix mend, String id, Severity severity, String... articles) {
        return new ImportProblemRule(describe(id, severity, articles), mend, new Dismiss());
    }

    private static RuleDescriptor describe(String id, Severity severity, String... articles) {
        return RuleTexts.of(ImportProblemRule.class).describe(id, severity, articles);
    }

    /**
     * What was read is there, and at most a warning. Only a line that is missing can be an error.
     */
    @Override
    protected void inspect(ImportProblem line, RuleContext context) {
        if (rule(line).equals(id())) {
            context.reportAs(line.isImported() ? Severity.WARNING : Severity.ERROR, "", line, null, null,
                    text(line.getFile()), Integer.toString(line.getLine()), text(line.getProblem()));
        }
    }

    /** A file that a newer version of the program wrote may name kinds that this one has no rule for. */
    private static String rule(ImportProblem line) {
        String kind = line.getKind() == null ? KINDS.get(line.getEvent()) : line.getKind();
        return kind != null && ImportRules.isKind(kind) ? kind : line.isImported() ? REMARK : UNREAD;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
