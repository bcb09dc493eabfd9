package org.exsite.cli.format;

import java.util.Locale;

import org.exsite.rules.Severity;

/** Words and texts as all formats write them. */
final class Words {

    private Words() {
    }

    /** Returns the word for a severity that the command line uses: error, warning or info. */
    static String of(Severity severity) {
        return of((Enum<?>) severity);
    }

    /** Returns the word for one of several kinds: lower case, with hyphens. */
    static String of(Enum<?> kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Returns a text on one line. Names come from files: a control character in one of them must not begin a new line
     * of a list or steer a terminal.
     */
    static String oneLine(String text) {
        StringBuilder line = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                if (line == null) {
                    line = new StringBuilder(text);
                }
                line.setCharAt(i, '\uFFFD');
            }
        }
        return line == null ? text : line.toString();
    }
}
