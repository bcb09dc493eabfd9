package org.exsite.rules;

/**
 * A number that a rule can be given, such as a limit. What it means is said by the text
 * {@code <rule id>.parameter.<name>}.
 *
 * @param name the permanent name, unique within the rule: lower case with hyphens
 * @param standard the value unless configured otherwise
 * @param least the smallest value that makes sense
 * @param greatest the greatest value that makes sense
 */
public record RuleParameter(String name, int standard, int least, int greatest) {

    public RuleParameter {
        if (!name.matches("[a-z][a-z0-9-]*") || standard < least || standard > greatest) {
            throw new IllegalArgumentException(name + ' ' + standard + ' ' + least + ' ' + greatest);
        }
    }

    /** Tells whether a value makes sense. */
    public boolean accepts(int value) {
        return value >= least && value <= greatest;
    }
}
