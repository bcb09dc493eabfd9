package org.exsite.report;

/** A page of HTML that is complete, without anything to load. */
public final class HtmlPage {

    private static final String STYLE = """
            body { font-family: sans-serif; font-size: 90%; line-height: 1.35; margin: 0.8em 1.2em; max-width: 46em; }
            h1 { font-size: 130%; margin: 0.2em 0 0.4em; }
            h2 { font-size: 105%; margin: 1em 0 0.2em; }
            p, ul { margin: 0.2em 0; }
            .kb { color: #777; }
            """;

    private HtmlPage() {
    }

    /** Returns a page; the style comes after that of all pages. */
    public static String of(String title, String body, String style) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>\n"
                + STYLE + style + "</style></head><body>\n" + body + "</body></html>\n";
    }

    /**
     * Returns a text that stands for itself in an element or in a quoted attribute. What HTML does not allow, control
     * characters and lone halves of surrogate pairs, becomes a replacement character.
     */
    public static String escape(String text) {
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

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r'
                || !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE;
    }
}
