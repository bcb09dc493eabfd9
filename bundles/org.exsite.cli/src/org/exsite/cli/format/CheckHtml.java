package org.exsite.cli.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.report.HtmlPage;

/** A page of its own: a summary, and for each rule what it means, how to resolve it, and where it was found. */
final class CheckHtml {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em;
                   color: #1b1f24; background: #fff }
            h2 { margin-top: 2em; border-top: 1px solid #d0d7de; padding-top: 1em }
            table { border-collapse: collapse; width: 100% }
            th, td { border: 1px solid #d0d7de; padding: .35em .6em; text-align: left; vertical-align: top;
                     overflow-wrap: anywhere }
            th { background: #f6f8fa }
            dt { font-weight: 600 } dd { margin: 0 0 .6em 0 }
            .error { color: #b3261e } .warning { color: #8a5300 } .info { color: #0b5cad }
            """;

    private CheckHtml() {
    }

    static void write(Report report, Writer writer) throws IOException {
        writer.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>"
                + text("html.title") + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>"
                + text("html.title") + "</h1>\n<p>");
        writer.write(HtmlPage.escape(Messages.format("html.inputs", String.join(", ", report.inputs()))) + "</p>\n<p>"
                + HtmlPage.escape(Summaries.of(report)) + "</p>\n");
        for (RuleInfo rule : report.rules()) {
            List<Problem> problems = report.problems().stream().filter(p -> p.rule().equals(rule.id())).toList();
            if (!problems.isEmpty()) {
                section(rule, problems, writer);
            }
        }
        writer.write("</body>\n</html>\n");
    }

    private static void section(RuleInfo rule, List<Problem> problems, Writer writer) throws IOException {
        writer.write("<h2 id=\"" + HtmlPage.escape(rule.id()) + "\">" + HtmlPage.escape(rule.title()) + "</h2>\n<p>");
        writer.write(HtmlPage.escape(String.join(", ", rule.references())) + " <code>" + HtmlPage.escape(rule.id())
                + "</code></p>\n<dl>\n");
        definition("html.symptom", rule.symptom(), writer);
        definition("html.cause", rule.cause(), writer);
        definition("html.verification", rule.verification(), writer);
        definition("html.resolution", rule.resolution(), writer);
        writer.write("</dl>\n<table>\n<thead><tr><th scope=\"col\">" + text("html.severity")
                + "</th><th scope=\"col\">" + text("html.object") + "</th><th scope=\"col\">" + text("html.message")
                + "</th><th scope=\"col\">" + text("html.fixes") + "</th></tr></thead>\n<tbody>\n");
        for (Problem problem : problems) {
            writer.write("<tr><td class=\"" + Words.of(problem.severity()) + "\">" + Words.of(problem.severity())
                    + "</td><td><bdi>" + HtmlPage.escape(problem.object()) + "</bdi></td><td><bdi>"
                    + HtmlPage.escape(problem.message()) + "</bdi></td><td>");
            for (Remedy fix : problem.fixes()) {
                writer.write("<div><bdi>" + HtmlPage.escape(fix.label()) + "</bdi> <code>" + HtmlPage.escape(fix.id())
                        + "</code></div>");
            }
            writer.write("</td></tr>\n");
        }
        writer.write("</tbody>\n</table>\n");
    }

    private static void definition(String key, String value, Writer writer) throws IOException {
        if (!value.isEmpty()) {
            writer.write("<dt>" + text(key) + "</dt><dd>" + HtmlPage.escape(value) + "</dd>\n");
        }
    }

    private static String text(String key) {
        return HtmlPage.escape(Messages.format(key));
    }
}
