package org.exsite.rules;

import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/**
 * What can be said of a rule without running it. The texts lie in a resource bundle under the id of the rule:
 * {@code <id>.title}, {@code <id>.message} with placeholders, {@code <id>.symptom}, {@code <id>.cause},
 * {@code <id>.verify} and {@code <id>.resolution}.
 *
 * @param id the permanent id, lower case with hyphens
 * @param references the articles that the rule stands for, such as {@code Q300535}, the principal one first
 * @param severity the severity unless configured otherwise
 * @param versions the versions of the product that it applies to, such as {@code 5.5}; empty for all
 * @param parameters the numbers that it can be given
 * @param texts the resource bundle
 */
public record RuleDescriptor(String id, List<String> references, Severity severity, List<String> versions,
        List<RuleParameter> parameters, ResourceBundle texts) {

    public RuleDescriptor {
        references = List.copyOf(references);
        versions = List.copyOf(versions);
        parameters = List.copyOf(parameters);
    }

    /** Describes a rule without parameters. */
    public RuleDescriptor(String id, List<String> references, Severity severity, List<String> versions,
            ResourceBundle texts) {
        this(id, references, severity, versions, List.of(), texts);
    }

    /** Returns this description with versions that the rule applies to. */
    public RuleDescriptor withVersions(List<String> only) {
        return new RuleDescriptor(id, references, severity, only, parameters, texts);
    }

    /** Returns this description with parameters. */
    public RuleDescriptor withParameters(RuleParameter... numbers) {
        return new RuleDescriptor(id, references, severity, versions, List.of(numbers), texts);
    }

    /** Returns what a parameter means. */
    public String meaning(RuleParameter parameter) {
        return texts.getString(id + ".parameter." + parameter.name());
    }

    /** Returns the name of the rule in a few words. */
    public String title() {
        return texts.getString(id + ".title");
    }

    /** Returns the message pattern, with placeholders. */
    public String messagePattern() {
        return texts.getString(id + ".message");
    }

    /** Returns the message with its placeholders filled. */
    public String message(List<Object> arguments) {
        return MessageFormat.format(messagePattern(), arguments.toArray());
    }

    /**
     * Returns a message with its placeholders filled.
     *
     * @param wording which of the messages of the rule, {@code <id>.message.<wording>} in the resource bundle; empty
     *        for {@code <id>.message}
     */
    public String message(String wording, List<Object> arguments) {
        return wording.isEmpty() ? message(arguments)
                : MessageFormat.format(texts.getString(id + ".message." + wording), arguments.toArray());
    }

    /** Returns what one sees where the fault is. */
    public String symptom() {
        return texts.getString(id + ".symptom");
    }

    /** Returns why it happens. */
    public String cause() {
        return texts.getString(id + ".cause");
    }

    /** Returns how to make sure of it on a server. */
    public String verification() {
        return texts.getString(id + ".verify");
    }

    /** Returns how to resolve it. */
    public String resolution() {
        return texts.getString(id + ".resolution");
    }
}
