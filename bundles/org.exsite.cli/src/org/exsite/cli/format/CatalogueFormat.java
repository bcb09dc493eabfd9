package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.List;

import org.exsite.cli.Messages;
import org.exsite.cli.io.Output;

import com.unboundid.util.json.JSONBuffer;

/** How the catalogue of rules can be written. */
public enum CatalogueFormat {

    /** A line per rule, or a page for a single one. */
    TEXT {
        @Override
        public void write(List<RuleInfo> rules, boolean inFull, Output output) {
            output.writeText(writer -> text(rules, inFull, writer));
        }
    },
    /** A list of objects. */
    JSON {
        @Override
        public void write(List<RuleInfo> rules, boolean inFull, Output output) {
            output.write(stream -> json(rules, stream));
        }
    },
    /** A page per rule, in Markdown. */
    MD {
        @Override
        public void write(List<RuleInfo> rules, boolean inFull, Output output) {
            output.writeUtf8(writer -> markdown(rules, writer));
        }
    };

    /**
     * Writes rules.
     *
     * @param inFull whether somebody asked for these rules by name and wants to read all of them
     */
    public abstract void write(List<RuleInfo> rules, boolean inFull, Output output);

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
            json.appendString("class", rule.type());
            json.appendString("title", rule.title());
            json.appendString("message", rule.message());
            Json.texts(json, "versions", rule.versions());
            json.appendString("symptom", rule.symptom());
            json.appendString("cause", rule.cause());
            json.appendString("verify", rule.verification());
            json.appendString("resolution", rule.resolution());
            Json.fixes(json, rule.fixes());
            json.endObject();
        }
        json.endArray();
        Json.write(json, stream);
    }
}
