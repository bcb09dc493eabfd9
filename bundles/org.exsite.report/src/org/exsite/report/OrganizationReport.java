package org.exsite.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.exsite.model.Organization;
import org.exsite.model.Site;
import org.exsite.model.edit.ObjectLabels;
import org.exsite.model.query.Sites;
import org.exsite.rules.Finding;
import org.exsite.rules.Rule;
import org.exsite.rules.RuleDescriptor;
import org.exsite.rules.Severity;

/**
 * A report on an organization that people can read, send and print: a page of HTML with nothing to load. It tells what
 * there is, what is wrong and what to do about it, what somebody has chosen not to see, and what each site has.
 *
 * @param organization the organization; nobody may change it while the report is written
 * @param findings what is wrong
 * @param suppressed what somebody has chosen not to see
 * @param date the day that the report is of
 */
public record OrganizationReport(Organization organization, List<Finding> findings, List<Finding> suppressed,
        LocalDate date) {

    private static final String STYLE = """
            body { font: 15px/1.5 system-ui, sans-serif; margin: 2em auto; max-width: 70em; padding: 0 1em;
                   color: #1b1f24; background: #fff }
            h1 { margin-bottom: .2em } h2 { margin-top: 2em; border-top: 2px solid #57606a; padding-top: .6em }
            h3 { margin: 1.6em 0 .3em } .rule h2 { border: 0; margin: .8em 0 0; padding: 0; font-size: 1em }
            p { margin: .2em 0 } .note { color: #57606a }
            table { border-collapse: collapse; margin: .6em 0; min-width: 50% }
            th, td { border: 1px solid #d0d7de; padding: .25em .6em; text-align: left; vertical-align: top;
                     overflow-wrap: anywhere }
            th { background: #f6f8fa } td.number { text-align: right }
            @media print {
              body { margin: 0; max-width: none; font-size: 10pt }
              h2 { break-before: page } .rule h2 { break-before: auto } #problems, #summary { break-before: auto }
              h3, .rule h2 { break-after: avoid } tr { break-inside: avoid } thead { display: table-header-group }
              a { color: inherit; text-decoration: none }
            }
            """;

    public OrganizationReport {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Writes the page. */
    public void write(Writer writer) throws IOException {
        HtmlOut out = new HtmlOut(writer);
        String title = Texts.format("report.title", ObjectLabels.of(organization));
        out.markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n").element("title", title)
                .markup("<style>\n" + STYLE + "</style>\n</head>\n<body>\n").element("h1", title)
                .markup("<p class=\"note\">" + HtmlPage.escape(Texts.format("report.date", date)) + "</p>\n");
        Map<Rule, List<Finding>> byRule = byRule();
        contents(out);
        summary(out);
        problems(out, byRule);
        for (Map.Entry<Rule, List<Finding>> entry : byRule.entrySet()) {
            rule(out, entry.getKey(), entry.getValue());
        }
        suppressed(out);
        for (Site site : Sites.sites(organization)) {
            new SiteInventory(site).write(out);
        }
        out.markup("</body>\n</html>\n");
    }

    /** The most serious rules first, then those with most findings. */
    private Map<Rule, List<Finding>> byRule() {
        Map<Rule, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding));
        Map<Rule, List<Finding>> sorted = new LinkedHashMap<>();
        byRule.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Rule, List<Finding>> entry) -> worst(entry.getValue()))
                        .thenComparing(entry -> -entry.getValue().size())
                        .thenComparing(entry -> entry.getKey().descriptor().title()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static Severity worst(List<Finding> findings) {
        return findings.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private void contents(HtmlOut out) throws IOException {
        out.markup("<p>").link("summary", Texts.get("report.summary")).markup(" &middot; ")
                .link("problems", Texts.get("report.problems"));
        if (!suppressed.isEmpty()) {
            out.markup(" &middot; ").link("suppressed", Texts.get("report.suppressed"));
        }
        for (Site site : Sites.sites(organization)) {
            out.markup(" &middot; ").link(SiteInventory.id(site), ObjectLabels.of(site));
        }
        out.markup("</p>\n");
    }

    private void summary(HtmlOut out) throws IOException {
        OrganizationSummary summary = OrganizationSummary.of(organization);
        out.heading(2, "summary", Texts.get("report.summary"));
        out.table(Texts.get("report.kind"), Texts.get("report.number"));
        kinds(out, summary.places());
        kinds(out, summary.recipients());
        kinds(out, summary.connectors());
        out.end().table(Texts.get("report.problems"), Texts.get("report.number"));
        for (Severity severity : Severity.values()) {
            out.row(Texts.get("severity." + severity.name()),
                    (int) findings.stream().filter(finding -> finding.severity() == severity).count());
        }
        out.row(Texts.get("report.suppressed"), suppressed.size()).end();
    }

    static void kinds(HtmlOut out, Map<EClass, OrganizationSummary.Kind> kinds) throws IOException {
        for (Map.Entry<EClass, OrganizationSummary.Kind> entry : kinds.entrySet()) {
            out.row(ObjectLabels.ofClass(entry.getKey()), entry.getValue().count());
        }
    }

    private void problems(HtmlOut out, Map<Rule, List<Finding>> byRule) throws IOException {
        out.heading(2, "problems", Texts.get("report.problems"));
        if (byRule.isEmpty()) {
            out.element("p", Texts.get("report.none"));
            return;
        }
        out.table(Texts.get("report.rule"), Texts.get("report.severity"), Texts.get("report.number"));
        for (Map.Entry<Rule, List<Finding>> entry : byRule.entrySet()) {
            out.markup("<tr><td>").link(entry.getKey().id(), entry.getKey().descriptor().title())
                    .markup("</td><td>" + HtmlPage.escape(Texts.get("severity." + worst(entry.getValue()).name()))
                            + "</td><td class=\"number\">" + entry.getValue().size() + "</td></tr>\n");
        }
        out.end();
    }

    private static void rule(HtmlOut out, Rule rule, List<Finding> findings) throws IOException {
        RuleDescriptor about = rule.descriptor();
        out.markup("<div class=\"rule\">\n").heading(3, rule.id(), about.title())
                .markup("<p class=\"note\">" + HtmlPage.escape(String.join(", ", about.references())) + " <code>"
                        + HtmlPage.escape(rule.id()) + "</code></p>\n")
                .markup(RulePage.explanation(about, true))
                .table(Texts.get("report.severity"), Texts.get("report.object"), Texts.get("report.message"));
        for (Finding finding : findings) {
            out.row(Texts.get("severity." + finding.severity().name()), SiteInventory.name(finding.object()),
                    finding.message());
        }
        out.end().markup("</div>\n");
    }

    private void suppressed(HtmlOut out) throws IOException {
        if (suppressed.isEmpty()) {
            return;
        }
        out.heading(2, "suppressed", Texts.get("report.suppressed")).element("p", Texts.get("report.suppressedNote"))
                .table(Texts.get("report.object"), Texts.get("report.message"), Texts.get("report.reason"));
        for (Finding finding : suppressed) {
            out.row(SiteInventory.name(finding.object()), finding.message(), finding.suppression().orElse(""));
        }
        out.end();
    }
}
