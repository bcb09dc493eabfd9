package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.exsite.cli.io.Output;
import org.exsite.cli.io.Version;
import org.exsite.rules.Severity;

import com.unboundid.util.json.JSONBuffer;

/**
 * SARIF 2.1.0 (OASIS). An object of the directory is a logical location named by its distinguished name; the physical
 * location is the file, if there is one only. Fixes are properties: the fixes of SARIF replace text, ours change a
 * directory.
 */
final class CheckSarif {

    private CheckSarif() {
    }

    static void write(Report report, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.appendString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.appendString("version", "2.1.0");
        json.beginArray("runs");
        json.beginObject();
        tool(json, report.rules());
        artifacts(json, report.inputs());
        json.appendString("columnKind", "utf16CodeUnits");
        json.beginArray("results");
        Map<String, Integer> places = new HashMap<>();
        report.rules().forEach(rule -> places.put(rule.id(), places.size()));
        for (Problem problem : report.problems()) {
            result(json, problem, places.get(problem.rule()), report.inputs());
        }
        for (Problem problem : report.suppressed()) {
            result(json, problem, places.get(problem.rule()), report.inputs());
        }
        json.endArray();
        json.endObject();
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }

    private static void tool(JSONBuffer json, List<RuleInfo> rules) {
        json.beginObject("tool");
        json.beginObject("driver");
        json.appendString("name", "Exsite");
        json.appendString("version", Version.number());
        json.beginArray("rules");
        for (RuleInfo rule : rules) {
            json.beginObject();
            json.appendString("id", rule.id());
            message(json, "shortDescription", rule.title());
            message(json, "fullDescription", rule.cause());
            json.beginObject("help");
            json.appendString("text", String.join("\n\n", rule.symptom(), rule.verification(), rule.resolution()));
            json.appendString("markdown", RulePage.markdown(rule));
            json.endObject();
            json.beginObject("defaultConfiguration");
            json.appendString("level", level(rule.severity()));
            json.endObject();
            json.beginObject("properties");
            Json.texts(json, "tags", rule.references());
            json.endObject();
            json.endObject();
        }
        json.endArray();
        json.endObject();
        json.endObject();
    }

    private static void artifacts(JSONBuffer json, List<String> inputs) {
        json.beginArray("artifacts");
        for (String input : inputs) {
            json.beginObject();
            json.beginObject("location");
            json.appendString("uri", uri(input));
            json.endObject();
            json.endObject();
        }
        json.endArray();
    }

    private static void result(JSONBuffer json, Problem problem, int ruleIndex, List<String> inputs) {
        json.beginObject();
        json.appendString("ruleId", problem.rule());
        json.appendNumber("ruleIndex", ruleIndex);
        json.appendString("level", level(problem.severity()));
        message(json, "message", problem.message());
        json.beginArray("locations");
        json.beginObject();
        if (inputs.size() == 1) {
            json.beginObject("physicalLocation");
            json.beginObject("artifactLocation");
            json.appendString("uri", uri(inputs.getFirst()));
            json.appendNumber("index", 0);
            json.endObject();
            json.endObject();
        }
        json.beginArray("logicalLocations");
        json.beginObject();
        json.appendString("fullyQualifiedName", problem.object());
        json.appendString("kind", "object");
        json.endObject();
        json.endArray();
        json.endObject();
        json.endArray();
        json.beginObject("partialFingerprints");
        json.appendString("exsiteFinding/v1", String.join("|", problem.rule(), problem.object(),
                problem.feature() == null ? "" : problem.feature(), problem.message()));
        json.endObject();
        if (problem.suppression() != null) {
            json.beginArray("suppressions");
            json.beginObject();
            json.appendString("kind", "inSource");
            json.appendString("justification", problem.suppression());
            json.endObject();
            json.endArray();
        }
        json.beginObject("properties");
        Json.fixes(json, problem.fixes());
        json.endObject();
        json.endObject();
    }

    private static void message(JSONBuffer json, String name, String text) {
        json.beginObject(name);
        json.appendString("text", text);
        json.endObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** Returns the name of a file as a relative or absolute URI reference. */
    private static String uri(String file) {
        if (file.equals(Output.STANDARD)) {
            return "stdin";
        }
        String path = file.replace('\\', '/');
        boolean drive = path.length() > 1 && path.charAt(1) == ':';
        try {
            return drive ? new URI("file", "", "/" + path, null).toASCIIString()
                    : new URI(null, null, path.contains(":") && !path.startsWith("/") ? "./" + path : path, null)
                            .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
