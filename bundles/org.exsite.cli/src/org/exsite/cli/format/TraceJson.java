package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;

import org.exsite.model.naming.DistinguishedName;
import org.exsite.routing.trace.Outcome;
import org.exsite.routing.trace.Trace;
import org.exsite.routing.trace.TraceStep;

import com.unboundid.util.json.JSONBuffer;

/** The way of a message for programs. */
final class TraceJson {

    private TraceJson() {
    }

    static void write(Trace trace, OutputStream stream) throws IOException {
        JSONBuffer json = Json.buffer();
        json.beginObject();
        content(json, trace);
        json.endObject();
        Json.write(json, stream);
    }

    private static void content(JSONBuffer json, Trace trace) {
        json.appendString("address", trace.address());
        outcome(json, trace.outcome());
        json.appendNumber("cost", trace.cost());
        Json.texts(json, "servers", trace.servers().stream().map(DistinguishedName::toString).toList());
        Json.texts(json, "connectors", trace.connectors().stream().map(DistinguishedName::toString).toList());
        json.beginArray("steps");
        for (TraceStep step : trace.steps()) {
            json.beginObject();
            json.appendString("kind", Words.of(step.kind()));
            json.appendString("place", step.place().toString());
            Json.text(json, "object", step.object().map(DistinguishedName::toString).orElse(null));
            Json.text(json, "kb", step.article().orElse(null));
            json.appendString("text", step.text());
            json.endObject();
        }
        json.endArray();
        json.beginArray("branches");
        for (Trace branch : trace.branches()) {
            json.beginObject();
            content(json, branch);
            json.endObject();
        }
        json.endArray();
    }

    private static void outcome(JSONBuffer json, Outcome outcome) {
        json.beginObject("outcome");
        json.appendString("kind", Words.of(outcome.kind()));
        json.appendString("where", outcome.where().toString());
        Json.text(json, "reason", outcome.reason().map(Words::of).orElse(null));
        outcome.reason().ifPresent(reason -> {
            json.appendNumber("reasonCode", reason.reason());
            if (reason.diagnostic() >= 0) {
                json.appendNumber("diagnosticCode", reason.diagnostic());
            }
        });
        Json.text(json, "kb", outcome.article().orElse(null));
        json.appendString("text", outcome.text());
        json.endObject();
    }
}
