package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;

import com.unboundid.util.json.JSONBuffer;

/** The contract for programs: an object with the list {@code findings}, ordered by object and rule. */
final class CheckJson {

    private CheckJson() {
    }

    static void write(Report report, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        json.beginArray("findings");
        for (Problem problem : report.problems()) {
            json.beginObject();
            json.appendString("rule", problem.rule());
            Json.texts(json, "kb", problem.references());
            json.appendString("severity", Words.of(problem.severity()));
            json.appendString("object", problem.object());
            json.appendString("class", problem.type());
            Json.text(json, "feature", problem.feature());
            json.appendString("message", problem.message());
            Json.fixes(json, problem.fixes());
            json.endObject();
        }
        json.endArray();
        json.endObject();
        Json.write(json, stream);
    }
}
