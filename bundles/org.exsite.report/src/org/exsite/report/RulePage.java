package org.exsite.report;

import java.util.List;
import java.util.stream.Collectors;

import org.exsite.rules.Fix;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.RuleParameter;
import org.exsite.rules.exchange.RuleGroup;

/**
 * Writes the page that explains a rule, from what the catalogue says of it. Explanation view, help and report show the
 * same; there is no second text.
 */
public final class RulePage {

    private RulePage() {
    }

    /** Returns the page as HTML, complete and without anything to load; it leads to {@code index.html}. */
    public static String html(Rule rule) {
        return HtmlPage.of(rule.descriptor().title(), "<p><a href=\"index.html\">"
                + HtmlPage.escape(Texts.get("rule.index")) + "</a></p>\n" + body(rule, true), "");
    }

    /** Returns the page without links, in colours, such as those of a dark theme. */
    public static String html(Rule rule, String style) {
        return HtmlPage.of(rule.descriptor().title(), body(rule, true), style);
    }

    /** Returns the list of all rules by subject as HTML; each leads to {@code <id>.html}. */
    public static String index(List<RuleGroup> groups) {
        StringBuilder body = new StringBuilder("<h1>" + HtmlPage.escape(Texts.get("rule.index")) + "</h1>\n");
        for (RuleGroup group : groups) {
            body.append("<h2 id=\"").append(group.name()).append("\">").append(HtmlPage.escape(group.title()))
                    .append("</h2>\n<ul>\n");
            group.rules().forEach(rule -> body.append("<li><a href=\"").append(rule.id()).append(".html\">")
                    .append(HtmlPage.escape(rule.descriptor().title())).append("</a> <span class=\"kb\">")
                    .append(HtmlPage.escape(references(rule.descriptor()))).append("</span></li>\n"));
            body.append("</ul>\n");
        }
        return HtmlPage.of(Texts.get("rule.index"), body.toString(), "");
    }

    /** Returns the page in the small language that form texts read, for machines without a browser widget. */
    public static String form(Rule rule) {
        return "<form>" + body(rule, false) + "</form>";
    }

    private static String body(Rule rule, boolean headings) {
        RuleDescriptor about = rule.descriptor();
        StringBuilder text = new StringBuilder();
        text.append(headings ? "<h1>" + HtmlPage.escape(about.title()) + "</h1>\n"
                : paragraph("<b>" + HtmlPage.escape(about.title()) + "</b>"));
        text.append(paragraph(HtmlPage.escape(references(about))));
        text.append(explanation(about, headings));
        String fixes = rule.fixes().stream().map(Fix::label).map(label -> "<li>" + HtmlPage.escape(label) + "</li>")
                .collect(Collectors.joining("\n"));
        if (!fixes.isEmpty()) {
            heading(text, Texts.get("rule.fixes"), headings);
            text.append(headings ? "<ul>\n" + fixes + "\n</ul>\n" : fixes);
        }
        for (RuleParameter parameter : about.parameters()) {
            text.append(paragraph(HtmlPage.escape(Texts.format("rule.parameter", about.meaning(parameter),
                    parameter.standard(), rule.id() + '.' + parameter.name()))));
        }
        text.append(paragraph(HtmlPage.escape(Texts.format("rule.id", rule.id(),
                Texts.get("severity." + about.severity().name())))));
        return text.toString();
    }

    /** Returns what one sees, why, how to make sure and how to resolve it. */
    static String explanation(RuleDescriptor about, boolean headings) {
        StringBuilder text = new StringBuilder();
        section(text, Texts.get("rule.symptom"), about.symptom(), headings);
        section(text, Texts.get("rule.cause"), about.cause(), headings);
        section(text, Texts.get("rule.verify"), about.verification(), headings);
        section(text, Texts.get("rule.resolution"), about.resolution(), headings);
        return text.toString();
    }

    private static void section(StringBuilder text, String heading, String content, boolean headings) {
        heading(text, heading, headings);
        content.lines().filter(line -> !line.isBlank()).forEach(line -> text.append(paragraph(HtmlPage.escape(line))));
    }

    private static void heading(StringBuilder text, String heading, boolean headings) {
        text.append(headings ? "<h2>" + HtmlPage.escape(heading) + "</h2>\n"
                : paragraph("<b>" + HtmlPage.escape(heading) + "</b>"));
    }

    private static String paragraph(String content) {
        return "<p>" + content + "</p>\n";
    }

    private static String references(RuleDescriptor about) {
        return String.join(", ", about.references());
    }
}
