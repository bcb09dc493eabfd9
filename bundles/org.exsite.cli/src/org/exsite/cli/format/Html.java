package org.exsite.cli.format;

/** The one place that escapes text for HTML. */
final class Html {

    private Html() {
    }

    /** Returns a text that stands for itself in an element or in a quoted attribute. */
    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** HTML allows no control characters but white space, and no lone halves of surrogate pairs. */
    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }
}
