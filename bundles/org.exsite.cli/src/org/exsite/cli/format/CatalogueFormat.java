package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Output;

import com.unboundid.util.json.JSONBuffer;

/** How the catalogue of rules can be written. */
public enum CatalogueFormat {

    /** A line per rule, or a page for a single one. */
    TEXT {
        @Override
        public void write(List<RuleInfo> rules, Map<String, String> notCovered, boolean inFull, Output output) {
            output.writeText(writer -> {
                text(rules, inFull, writer);
                if (!notCovered.isEmpty()) {
                    writer.write(System.lineSeparator() + Messages.format("rules.notCovered") + System.lineSeparator());
                }
                for (Map.Entry<String, String> article : notCovered.entrySet()) {
                    writer.write(article.getKey() + "  " + article.getValue() + System.lineSeparator());
                }
            });
        }
    },
    /** A list of objects, one for each rule. */
    JSON {
        @Override
        public void write(List<RuleInfo> rules, Map<String, String> notCovered, boolean inFull, Output output) {
            output.write(stream -> json(rules, stream));
        }
    },
    /** A page per rule, in Markdown. */
    MD {
        @Override
        public void write(List<RuleInfo> rules, Map<String, String> notCovered, boolean inFull, Output output) {
            output.writeUtf8(writer -> {
                markdown(rules, writer);
                if (!notCovered.isEmpty()) {
                    writer.write("\n# " + Messages.format("rules.notCovered") + "\n\n");
                }
                for (Map.Entry<String, String> article : notCovered.entrySet()) {
                    writer.write("- " + article.getKey() + ": " + Markdown.escape(article.getValue()) + "\n");
                }
            });
        }
    };

    /**
     * Writes rules.
     *
     * @param notCovered articles that no rule stands for, with the reason
     * @param inFull whether somebody asked for these rules by name and wants to read all of them
     */
    public abstract void write(List<RuleInfo> rules, Map<String, String> notCovered, boolean inFull, Output output);

    private static void text(List<RuleInfo> rules, boolean inFull, Writer writer) throws IOException {
        String separator = "";
        for (RuleInfo rule : rules) {
            if (inFull) {
                writer.write(separator + RulePage.text(rule));
                separator = System.lineSeparator();
            } else {
                writer.write(String.format("%-7s  %s  %s%n         %s%n", Words.of(rule.severity()), rule.id(),
                        String.join(",", rule.references()), rule.title()));
            }
        }
    }

    private static void markdown(List<RuleInfo> rules, Writer writer) throws IOException {
        writer.write("# " + Messages.format("rules.title") + "\n");
        for (RuleInfo rule : rules) {
            writer.write("\n" + RulePage.markdown(rule));
        }
    }

    private static void json(List<RuleInfo> rules, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginArray();
        for (RuleInfo rule : rules) {
            json.beginObject();
            json.appendString("id", rule.id());
            Json.texts(json, "kb", rule.references());
            json.appendString("severity", Words.of(rule.severity()));
            json.appendString("kind", rule.kind());
            json.appendString("class", rule.type());
            json.appendString("title", rule.title());
            json.appendString("message", rule.message());
            Json.texts(json, "versions", rule.versions());
            json.appendString("symptom", rule.symptom());
            json.appendString("cause", rule.cause());
            json.appendString("verify", rule.verification());
            json.appendString("resolution", rule.resolution());
            json.beginArray("parameters");
            for (RuleInfo.Parameter parameter : rule.parameters()) {
                json.beginObject();
                json.appendString("name", parameter.name());
                json.appendString("meaning", parameter.meaning());
                json.appendNumber("default", parameter.standard());
                json.appendNumber("least", parameter.least());
                json.appendNumber("greatest", parameter.greatest());
                json.endObject();
            }
            json.endArray();
            Json.fixes(json, rule.fixes());
            json.endObject();
        }
        json.endArray();
        Json.write(json, stream);
    }
}
