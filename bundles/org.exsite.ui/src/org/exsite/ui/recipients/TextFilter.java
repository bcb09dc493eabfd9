package org.exsite.ui.recipients;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is typed in the row of filters, as a condition on the text of a cell:
 *
 * <ul>
 * <li>{@code north}: the text has this in it, in any case,
 * <li>{@code =north}: the text is this, in any case; {@code =} alone: the cell is empty,
 * <li>{@code !north}: the text does not have this in it; {@code !} alone: the cell is not empty,
 * <li>{@code /^n.*h$/}: a part of the text matches this regular expression of Java, in any case.
 * </ul>
 */
final class TextFilter implements Predicate<String> {

    private final String typed;
    private final Predicate<String> condition;

    private TextFilter(String typed, Predicate<String> condition) {
        this.typed = typed;
        this.condition = condition;
    }

    /**
     * Reads what was typed.
     *
     * @throws PatternSyntaxException if it is a regular expression that cannot be read
     */
    static TextFilter of(String typed) {
        if (typed.length() > 1 && typed.startsWith("/") && typed.endsWith("/")) { //$NON-NLS-1$ //$NON-NLS-2$
            return new TextFilter(typed, Pattern.compile(typed.substring(1, typed.length() - 1),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).asPredicate());
        }
        String rest = typed.isEmpty() ? typed : typed.substring(1);
        if (typed.startsWith("=")) { //$NON-NLS-1$
            return new TextFilter(typed, rest::equalsIgnoreCase);
        } else if (typed.startsWith("!")) { //$NON-NLS-1$
            return new TextFilter(typed, rest.isEmpty() ? text -> !text.isEmpty() : contains(rest).negate());
        }
        return new TextFilter(typed, contains(typed));
    }

    private static Predicate<String> contains(String part) {
        String wanted = part.toLowerCase(Locale.ROOT);
        return text -> text.toLowerCase(Locale.ROOT).contains(wanted);
    }

    @Override
    public boolean test(String text) {
        return condition.test(text);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof TextFilter other && typed.equals(other.typed);
    }

    @Override
    public int hashCode() {
        return typed.hashCode();
    }

    @Override
    public String toString() {
        return typed;
    }
}
