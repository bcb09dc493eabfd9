package org.exsite.rules.exchange.imports;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.exsite.rules.Rule;
import org.exsite.rules.Severity;

/** The rules about what an import could not read, and about what it remarks on. */
public final class ImportRules {

    private static final List<Rule> RULES = List.of(
            ImportProblemRule.unreadLine(),
            ImportProblemRule.remark(),
            ImportProblemRule.of("import-blank-value", Severity.INFO, "Q152727"),
            ImportProblemRule.of("import-column-not-importable", Severity.ERROR, "Q156734", "Q264587"),
            ImportProblemRule.of("import-list-of-other-site", Severity.WARNING, "Q167194"),
            ImportProblemRule.of("import-container-missing", Severity.ERROR, "Q167203"),
            ImportProblemRule.of(new NameByAlias(), "import-manager-not-alias", Severity.WARNING, "Q168714"),
            ImportProblemRule.of(new CorrectDda(), "import-dda-after-slash", Severity.ERROR, "Q169762"),
            ImportProblemRule.of("import-obj-class-twice", Severity.ERROR, "Q170477"),
            ImportProblemRule.of(new DeleteNamed(), "import-name-deleted", Severity.ERROR, "Q176741"),
            ImportProblemRule.of("import-oem-text", Severity.ERROR, "Q183496"),
            ImportProblemRule.of(new MoveToAttribute(), "import-custom-attribute-renamed", Severity.ERROR, "Q185578"),
            ImportProblemRule.of("import-target-taken", Severity.ERROR, "Q232618"),
            ImportProblemRule.of(new ChooseHome(), "import-required-missing", Severity.ERROR, "Q259503"),
            ImportProblemRule.of(new TakeAddress(), "import-mbx-address", Severity.ERROR, "Q263460"),
            ImportProblemRule.of("import-options-ignored", Severity.ERROR, "Q268485"),
            ImportProblemRule.of("export-separator", Severity.WARNING, "Q175287"),
            ImportProblemRule.of("export-home-server", Severity.ERROR, "Q303249"),
            ImportProblemRule.of("export-basepoint-only", Severity.ERROR, "Q303250"));
    private static final Set<String> IDS = RULES.stream().map(Rule::id).collect(Collectors.toSet());

    private ImportRules() {
    }

    /** Returns the rules, in the order in which they are listed. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** Tells whether a kind of problems has a rule. */
    static boolean isKind(String kind) {
        return IDS.contains(kind);
    }
}
