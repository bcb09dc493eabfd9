package org.exsite.cli.format;

import java.util.List;

import org.exsite.rules.OperationRule;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;

/**
 * A rule as reports and catalogues show it.
 *
 * @param id the permanent id
 * @param references the articles that it stands for, the principal one first
 * @param severity how serious its findings are
 * @param versions the versions of the product that it applies to; empty for all
 * @param kind "state" for a rule about a directory as it is, "operation" for one about changes to it
 * @param type the name of the class that it looks at
 * @param title its name in a few words
 * @param message its message, with placeholders
 * @param symptom what one sees where the fault is
 * @param cause why it happens
 * @param verification how to make sure of it on a server
 * @param resolution how to resolve it
 * @param parameters the numbers that it can be given
 * @param fixes what the program can do, the most recommended first
 */
public record RuleInfo(String id, List<String> references, Severity severity, List<String> versions, String kind,
        String type, String title, String message, String symptom, String cause, String verification, String resolution,
        List<Parameter> parameters, List<Remedy> fixes) {

    /**
     * A number that a rule can be given.
     *
     * @param name the permanent name
     * @param meaning what it means
     * @param standard the value unless configured otherwise
     * @param least the smallest value that makes sense
     * @param greatest the greatest value that makes sense
     */
    public record Parameter(String name, String meaning, int standard, int least, int greatest) {
    }

    /** Returns what can be said of a rule without running it. */
    public static RuleInfo of(Rule rule) {
        RuleDescriptor descriptor = rule.descriptor();
        return new RuleInfo(rule.id(), descriptor.references(), descriptor.severity(), descriptor.versions(),
                rule instanceof OperationRule ? "operation" : "state", rule.subject().getName(), descriptor.title(),
                plain(descriptor.messagePattern()),
                descriptor.symptom(), descriptor.cause(), descriptor.verification(), descriptor.resolution(),
                descriptor.parameters().stream().map(parameter -> new Parameter(parameter.name(),
                        descriptor.meaning(parameter), parameter.standard(), parameter.least(),
                        parameter.greatest())).toList(),
                rule.fixes().stream().map(fix -> new Remedy(fix.id(), fix.label(), fix.needsChoice())).toList());
    }

    /** Message patterns double their apostrophes, which people need not see. */
    private static String plain(String pattern) {
        return pattern.replace("''", "'");
    }
}
