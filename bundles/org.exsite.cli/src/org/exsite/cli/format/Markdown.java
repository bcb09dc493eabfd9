package org.exsite.cli.format;

/** Text in Markdown. */
final class Markdown {

    private static final String SPECIAL = "\\`*_{}[]<>|#";

    private Markdown() {
    }

    /** Returns a text that stands for itself in a paragraph or in the cell of a table, on one line. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c == '\n' || c == '\r' ? ' ' : c);
        }
        return escaped.toString();
    }
}
