package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import com.unboundid.util.json.JSONBuffer;

/**
 * The contract for programs: an object with the lists {@code findings} and {@code suppressed}, ordered by object and
 * rule; a suppressed finding has a {@code reason}.
 */
final class CheckJson {

    private CheckJson() {
    }

    static void write(Report report, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        problems(json, "findings", report.problems());
        problems(json, "suppressed", report.suppressed());
        json.endObject();
        Json.write(json, stream);
    }

    private static void problems(JSONBuffer json, String name, List<Problem> problems) {
        json.beginArray(name);
        for (Problem problem : problems) {
            json.beginObject();
            json.appendString("rule", problem.rule());
            Json.texts(json, "kb", problem.references());
            json.appendString("severity", Words.of(problem.severity()));
            json.appendString("object", problem.object());
            json.appendString("class", problem.type());
            Json.text(json, "feature", problem.feature());
            json.appendString("message", problem.message());
            Json.fixes(json, problem.fixes());
            if (problem.suppression() != null) {
                json.appendString("reason", problem.suppression());
            }
            json.endObject();
        }
        json.endArray();
    }
}
