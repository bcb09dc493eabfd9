package org.exsite.ui.recipients;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * What is put in place of what in a text.
 *
 * @param pattern what is looked for
 * @param replacement what takes its place; {@code $1} stands for a group of a regular expression
 */
record TextReplacement(Pattern pattern, String replacement) {

    /**
     * Reads what was typed.
     *
     * @param expression whether it is a regular expression of Java
     * @throws PatternSyntaxException if the expression cannot be read
     */
    static TextReplacement of(String find, String replacement, boolean expression, boolean matchCase) {
        int flags = (expression ? 0 : Pattern.LITERAL)
                | (matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new TextReplacement(Pattern.compile(find, flags),
                expression ? replacement : Matcher.quoteReplacement(replacement));
    }

    /**
     * Returns the text with everything replaced, the same text if nothing is found.
     *
     * @throws IndexOutOfBoundsException if the replacement names a group that there is not
     * @throws IllegalArgumentException if the replacement cannot be read
     */
    String apply(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.replaceAll(replacement) : text;
    }
}
