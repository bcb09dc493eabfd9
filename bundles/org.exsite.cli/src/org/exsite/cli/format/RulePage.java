package org.exsite.cli.format;

import java.util.ArrayList;
import java.util.List;

import org.exsite.cli.Messages;

/** Everything that can be said of one rule, for people. */
final class RulePage {

    private RulePage() {
    }

    /** Returns plain text: a line per fact, explanations as paragraphs. */
    static String text(RuleInfo rule) {
        String line = System.lineSeparator();
        StringBuilder page = new StringBuilder();
        page.append(rule.title()).append(line).append("  ").append(rule.id()).append(line).append(line);
        for (String[] fact : facts(rule)) {
            page.append(fact[0]).append(": ").append(fact[1]).append(line);
        }
        for (String[] part : explanations(rule)) {
            page.append(line).append(part[0]).append(line).append("  ").append(part[1]).append(line);
        }
        if (!rule.fixes().isEmpty()) {
            page.append(line).append(Messages.format("rules.fixes")).append(line);
            for (Remedy fix : rule.fixes()) {
                page.append("  ").append(describe(fix, fix.id())).append(line);
            }
        }
        return page.toString();
    }

    /** Returns Markdown, with a heading of the second level. */
    static String markdown(RuleInfo rule) {
        StringBuilder page = new StringBuilder();
        page.append("## ").append(Markdown.escape(rule.title())).append("\n\n`").append(rule.id()).append("`\n\n");
        for (String[] fact : facts(rule)) {
            page.append("- ").append(fact[0]).append(": ").append(Markdown.escape(fact[1])).append('\n');
        }
        for (String[] part : explanations(rule)) {
            page.append("\n### ").append(part[0]).append("\n\n").append(Markdown.escape(part[1])).append('\n');
        }
        if (!rule.fixes().isEmpty()) {
            page.append("\n### ").append(Messages.format("rules.fixes")).append("\n\n");
            for (Remedy fix : rule.fixes()) {
                page.append("- ").append(describe(fix, "`" + fix.id() + "`")).append('\n');
            }
        }
        return page.toString();
    }

    private static String describe(Remedy fix, String id) {
        return Messages.format(fix.needsChoice() ? "rules.fixWithChoice" : "rules.fix", id, fix.label());
    }

    private static List<String[]> facts(RuleInfo rule) {
        List<String[]> facts = new ArrayList<>();
        facts.add(new String[] {Messages.format("rules.articles"), String.join(", ", rule.references())});
        facts.add(new String[] {Messages.format("rules.severity"), Words.of(rule.severity())});
        facts.add(new String[] {Messages.format("rules.kind"), Messages.format("rules.kind." + rule.kind())});
        facts.add(new String[] {Messages.format("rules.class"), rule.type()});
        if (!rule.versions().isEmpty()) {
            facts.add(new String[] {Messages.format("rules.versions"), String.join(", ", rule.versions())});
        }
        for (RuleInfo.Parameter parameter : rule.parameters()) {
            facts.add(new String[] {Messages.format("rules.parameters"), Messages.format("rules.parameter",
                    parameter.name(), parameter.meaning(), Integer.toString(parameter.standard()),
                    Integer.toString(parameter.least()), Integer.toString(parameter.greatest()))});
        }
        facts.add(new String[] {Messages.format("rules.message"), rule.message()});
        return facts;
    }

    private static List<String[]> explanations(RuleInfo rule) {
        return List.of(new String[] {Messages.format("rules.symptom"), rule.symptom()},
                new String[] {Messages.format("rules.cause"), rule.cause()},
                new String[] {Messages.format("rules.verification"), rule.verification()},
                new String[] {Messages.format("rules.resolution"), rule.resolution()});
    }
}
