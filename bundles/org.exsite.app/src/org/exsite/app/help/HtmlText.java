package org.exsite.app.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the help as plain text with styles, for machines without a browser widget. It knows the markup that our own
 * pages use, and of anything else keeps the text.
 */
final class HtmlText {

    private static final Pattern TOKEN = Pattern.compile("<(/?)(\\w+)([^>]*)>|<!--.*?-->|<!\\w[^>]*>|[^<]+|<", //$NON-NLS-1$
            Pattern.DOTALL);
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(href|id)=\"([^\"]*)\""); //$NON-NLS-1$

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Deque<Span> open = new ArrayDeque<>();
    private boolean hidden;
    private boolean verbatim;

    /**
     * A part of the text that is not written as the rest.
     *
     * @param tag the element, such as {@code h1} or {@code a}
     * @param link where it leads, or {@code null}
     */
    record Span(String tag, String link, int start, int end) {
    }

    private HtmlText() {
    }

    static HtmlText of(String html) {
        HtmlText page = new HtmlText();
        Matcher tokens = TOKEN.matcher(html);
        while (tokens.find()) {
            if (tokens.group(2) != null) {
                page.tag(tokens.group(2).toLowerCase(Locale.ROOT), !tokens.group(1).isEmpty(), tokens.group(3));
            } else if (!tokens.group().startsWith("<!")) { //$NON-NLS-1$
                page.words(tokens.group());
            }
        }
        return page;
    }

    String text() {
        return text.toString();
    }

    List<Span> spans() {
        return spans;
    }

    /** Returns where the element with an id begins; 0 if there is none. */
    int place(String id) {
        return places.getOrDefault(id, 0);
    }

    private void tag(String name, boolean closes, String attributes) {
        switch (name) {
            case "head", "style" -> hidden = !closes; //$NON-NLS-1$ //$NON-NLS-2$
            case "p", "ul", "ol", "dl", "table", "nav" -> lines(2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
            case "div", "h1", "h2", "h3" -> lines(closes ? 1 : 2); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "pre" -> { //$NON-NLS-1$
                lines(2);
                verbatim = !closes;
            }
            case "li" -> { //$NON-NLS-1$
                lines(1);
                text.append(closes ? "" : "   \u2022 "); //$NON-NLS-1$ //$NON-NLS-2$
            }
            case "tr", "dt", "dd", "br" -> lines(1); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            case "td", "th" -> text.append(closes ? "   " : ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
            default -> { }
        }
        if (!closes) {
            String link = null;
            Matcher matcher = ATTRIBUTE.matcher(attributes);
            while (matcher.find()) {
                if (matcher.group(1).equals("id")) { //$NON-NLS-1$
                    places.put(matcher.group(2), text.length());
                } else {
                    link = plain(matcher.group(2));
                }
            }
            open.push(new Span(name, link, text.length(), 0));
        } else {
            close(name);
        }
    }

    private void close(String name) {
        while (!open.isEmpty()) {
            Span span = open.pop();
            if (span.tag().equals(name)) {
                spans.add(new Span(name, span.link(), Math.min(span.start(), text.length()), text.length()));
                return;
            }
        }
    }

    private void words(String raw) {
        if (hidden) {
            return;
        }
        String words = plain(verbatim ? raw : raw.replaceAll("\\s+", " ")); //$NON-NLS-1$ //$NON-NLS-2$
        boolean begins = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(!verbatim && begins ? words.stripLeading() : words);
    }

    private void lines(int number) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        int there = 0;
        while (there < number && end > there && text.charAt(end - 1 - there) == '\n') {
            there++;
        }
        if (end > 0) {
            text.append("\n".repeat(number - there)); //$NON-NLS-1$
        }
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
                .replace("&middot;", "\u00b7").replace("&amp;", "&"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
    }
}
