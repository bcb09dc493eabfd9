package org.exsite.ui.explanation;

import java.util.List;
import java.util.stream.Collectors;

import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;

/**
 * Writes the page that explains a rule, from what the catalogue says of it. The explanation view, the help system and
 * nobody else show it; there is no second text.
 */
public final class RulePage {

    private static final String STYLE = """
            body { font-family: sans-serif; font-size: 90%; line-height: 1.35; margin: 0.8em 1.2em; max-width: 46em; }
            h1 { font-size: 130%; margin: 0.2em 0 0.4em; }
            h2 { font-size: 105%; margin: 1em 0 0.2em; }
            p, ul { margin: 0.2em 0; }
            .kb { color: #777; }
            """; //$NON-NLS-1$

    private RulePage() {
    }

    /** Returns the page as HTML, complete and without anything to load. */
    public static String html(Rule rule) {
        return html(rule, ""); //$NON-NLS-1$
    }

    /** Returns the list of all rules as HTML; each leads to {@code <id>.html}. */
    public static String index(List<Rule> rules) {
        String list = rules.stream().map(rule -> "<li><a href=\"" + rule.id() + ".html\">" //$NON-NLS-1$ //$NON-NLS-2$
                + escape(rule.descriptor().title()) + "</a> <span class=\"kb\">" //$NON-NLS-1$
                + escape(references(rule.descriptor())) + "</span></li>\n").collect(Collectors.joining()); //$NON-NLS-1$
        return page(Messages.RulePage_index, "<h1>" + escape(Messages.RulePage_index) + "</h1>\n<ul>\n" + list //$NON-NLS-1$ //$NON-NLS-2$
                + "</ul>\n", ""); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the page in the small language that form texts read, for machines without a browser widget. */
    static String form(Rule rule) {
        return "<form>" + body(rule, false) + "</form>"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the page in colours, such as those of a dark theme. */
    static String html(Rule rule, String style) {
        return page(rule.descriptor().title(), body(rule, true), style);
    }

    private static String body(Rule rule, boolean headings) {
        RuleDescriptor about = rule.descriptor();
        StringBuilder text = new StringBuilder();
        text.append(headings ? "<h1>" + escape(about.title()) + "</h1>\n" //$NON-NLS-1$ //$NON-NLS-2$
                : paragraph("<b>" + escape(about.title()) + "</b>")); //$NON-NLS-1$ //$NON-NLS-2$
        text.append(paragraph(escape(references(about))));
        section(text, Messages.RulePage_symptom, about.symptom(), headings);
        section(text, Messages.RulePage_cause, about.cause(), headings);
        section(text, Messages.RulePage_verify, about.verification(), headings);
        section(text, Messages.RulePage_resolution, about.resolution(), headings);
        String fixes = rule.fixes().stream().map(Fix::label).map(label -> "<li>" + escape(label) + "</li>") //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        if (!fixes.isEmpty()) {
            heading(text, Messages.RulePage_fixes, headings);
            text.append(headings ? "<ul>\n" + fixes + "\n</ul>\n" : fixes); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text.append(paragraph(escape(Messages.bind(Messages.RulePage_id, rule.id()))));
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, String content, boolean headings) {
        heading(text, heading, headings);
        content.lines().filter(line -> !line.isBlank()).forEach(line -> text.append(paragraph(escape(line))));
    }

    private static void heading(StringBuilder text, String heading, boolean headings) {
        text.append(headings ? "<h2>" + escape(heading) + "</h2>\n" //$NON-NLS-1$ //$NON-NLS-2$
                : paragraph("<b>" + escape(heading) + "</b>")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String paragraph(String content) {
        return "<p>" + content + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String references(RuleDescriptor about) {
        return String.join(", ", about.references()); //$NON-NLS-1$
    }

    private static String page(String title, String body, String style) {
        return "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>" + escape(title) + "</title><style>\n" //$NON-NLS-1$ //$NON-NLS-2$
                + STYLE + style + "</style></head><body>\n" + body + "</body></html>\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$ //$NON-NLS-8$
    }
}
