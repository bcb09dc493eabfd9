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

    private RulePage() {
    }

    /** Returns the page as HTML, complete and without anything to load. */
    public static String html(Rule rule) {
        return html(rule, ""); //$NON-NLS-1$
    }

    /** Returns the list of all rules as HTML; each leads to {@code <id>.html}. */
    public static String index(List<Rule> rules) {
        String list = rules.stream().map(rule -> "<li><a href=\"" + rule.id() + ".html\">" //$NON-NLS-1$ //$NON-NLS-2$
                + HtmlPage.escape(rule.descriptor().title()) + "</a> <span class=\"kb\">" //$NON-NLS-1$
                + HtmlPage.escape(references(rule.descriptor())) + "</span></li>\n").collect(Collectors.joining()); //$NON-NLS-1$
        String body = "<h1>" + HtmlPage.escape(Messages.RulePage_index) + "</h1>\n<ul>\n" + list + "</ul>\n"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        return HtmlPage.of(Messages.RulePage_index, body, ""); //$NON-NLS-1$
    }

    /** Returns the page in the small language that form texts read, for machines without a browser widget. */
    static String form(Rule rule) {
        return "<form>" + body(rule, false) + "</form>"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns the page in colours, such as those of a dark theme. */
    static String html(Rule rule, String style) {
        return HtmlPage.of(rule.descriptor().title(), body(rule, true), style);
    }

    private static String body(Rule rule, boolean headings) {
        RuleDescriptor about = rule.descriptor();
        StringBuilder text = new StringBuilder();
        text.append(headings ? "<h1>" + HtmlPage.escape(about.title()) + "</h1>\n" //$NON-NLS-1$ //$NON-NLS-2$
                : paragraph("<b>" + HtmlPage.escape(about.title()) + "</b>")); //$NON-NLS-1$ //$NON-NLS-2$
        text.append(paragraph(HtmlPage.escape(references(about))));
        section(text, Messages.RulePage_symptom, about.symptom(), headings);
        section(text, Messages.RulePage_cause, about.cause(), headings);
        section(text, Messages.RulePage_verify, about.verification(), headings);
        section(text, Messages.RulePage_resolution, about.resolution(), headings);
        String fixes = rule.fixes().stream().map(Fix::label).map(label -> "<li>" + HtmlPage.escape(label) + "</li>") //$NON-NLS-1$ //$NON-NLS-2$
                .collect(Collectors.joining("\n")); //$NON-NLS-1$
        if (!fixes.isEmpty()) {
            heading(text, Messages.RulePage_fixes, headings);
            text.append(headings ? "<ul>\n" + fixes + "\n</ul>\n" : fixes); //$NON-NLS-1$ //$NON-NLS-2$
        }
        text.append(paragraph(HtmlPage.escape(Messages.bind(Messages.RulePage_id, rule.id()))));
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, String content, boolean headings) {
        heading(text, heading, headings);
        content.lines().filter(line -> !line.isBlank()).forEach(line -> text.append(paragraph(HtmlPage.escape(line))));
    }

    private static void heading(StringBuilder text, String heading, boolean headings) {
        text.append(headings ? "<h2>" + HtmlPage.escape(heading) + "</h2>\n" //$NON-NLS-1$ //$NON-NLS-2$
                : paragraph("<b>" + HtmlPage.escape(heading) + "</b>")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String paragraph(String content) {
        return "<p>" + content + "</p>\n"; //$NON-NLS-1$ //$NON-NLS-2$
    }

    private static String references(RuleDescriptor about) {
        return String.join(", ", about.references()); //$NON-NLS-1$
    }
}
