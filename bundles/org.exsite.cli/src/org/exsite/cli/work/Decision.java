package org.exsite.cli.work;

import org.exsite.cli.io.Failure;
import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleSet;

/**
 * A decision of the user: which fix findings of a rule get, and with which choice. Written {@code RULE=FIX} or
 * {@code RULE=FIX:DN}.
 *
 * @param text what was written
 * @param rule the rule
 * @param fix the fix
 * @param choice what names the choice, or {@code null} if the fix needs none
 */
record Decision(String text, Rule rule, Fix fix, String choice) {

    /**
     * Reads a decision.
     *
     * @param selected the rules that are evaluated
     * @throws Failure if the text has another form, or names a rule or a fix that does not exist
     */
    static Decision parse(String text, RuleSet selected) {
        int equals = text.indexOf('=');
        if (equals <= 0) {
            throw Failure.usage("choose.form", text);
        }
        Rule rule = Catalogue.single(text.substring(0, equals));
        if (selected.rule(rule.id()).isEmpty()) {
            throw Failure.usage("choose.notSelected", text, rule.id());
        }
        String action = text.substring(equals + 1);
        int colon = action.indexOf(':');
        String id = (colon < 0 ? action : action.substring(0, colon)).strip();
        String choice = colon < 0 ? null : action.substring(colon + 1).strip();
        Fix fix = rule.fixes().stream().filter(candidate -> candidate.id().equals(id)).findFirst()
                .orElseThrow(() -> Failure.usage("choose.unknownFix", id, rule.id(),
                        String.join(", ", rule.fixes().stream().map(Fix::id).toList())));
        if (fix.needsChoice() && choice == null) {
            throw Failure.usage("choose.missing", rule.id(), id);
        } else if (!fix.needsChoice() && choice != null) {
            throw Failure.usage("choose.superfluous", id, choice);
        }
        return new Decision(text, rule, fix, choice);
    }
}
