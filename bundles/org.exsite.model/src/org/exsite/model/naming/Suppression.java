package org.exsite.model.naming;

import java.util.Objects;

import org.exsite.model.ModelMessages;

/**
 * A finding that somebody has chosen not to see.
 *
 * @param rule the id of the rule, which has no space
 * @param fault what tells the finding from others of the rule on the object, such as the address at fault; may be empty
 * @param reason why it is no problem here; may be empty
 */
public record Suppression(String rule, String fault, String reason) {

    private static final String SEPARATOR = ": ";

    public Suppression {
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(reason, "reason");
        if (rule.isEmpty() || rule.indexOf(' ') >= 0) {
            throw new IllegalArgumentException(ModelMessages.format("naming.notASuppression", rule));
        }
    }

    /**
     * Reads the form that {@link #toString} writes.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public static Suppression parse(String text) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ':') {
                int space = head.indexOf(" ");
                int reason = text.startsWith(SEPARATOR, i) ? i + SEPARATOR.length() : i + 1;
                return new Suppression(space < 0 ? head.toString() : head.substring(0, space),
                        space < 0 ? "" : head.substring(space + 1), text.substring(reason));
            }
            boolean escape = c == '\\' && i + 1 < text.length();
            head.append(escape ? text.charAt(++i) : c);
        }
        throw new IllegalArgumentException(ModelMessages.format("naming.notASuppression", text));
    }

    /** Tells whether this is about a finding, whatever the reason. */
    public boolean isAbout(String otherRule, String otherFault) {
        return rule.equals(otherRule) && fault.equals(otherFault);
    }

    /**
     * Returns rule, space, fault, colon, space and reason; a colon or backslash in the fault is preceded by a
     * backslash.
     */
    @Override
    public String toString() {
        return rule + (fault.isEmpty() ? "" : " " + fault.replace("\\", "\\\\").replace(":", "\\:")) + SEPARATOR + reason;
    }
}
