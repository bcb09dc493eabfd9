package org.exsite.cli.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.unboundid.util.ByteStringBuffer;
import com.unboundid.util.json.JSONBuffer;

/** JSON texts on several lines, in UTF-8. */
final class Json {

    private Json() {
    }

    static JSONBuffer buffer() {
        return new JSONBuffer(new ByteStringBuffer(), 0, true);
    }

    static void write(JSONBuffer json, OutputStream stream) throws IOException {
        json.writeTo(stream);
        stream.write("\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Appends a text, or null if there is none. */
    static void text(JSONBuffer json, String name, String text) {
        if (text == null) {
            json.appendNull(name);
        } else {
            json.appendString(name, text);
        }
    }

    static void texts(JSONBuffer json, String name, List<String> texts) {
        json.beginArray(name);
        texts.forEach(json::appendString);
        json.endArray();
    }

    /** Appends fixes in the form that all commands share: id, label, needsChoice. */
    static void fixes(JSONBuffer json, List<Remedy> fixes) {
        json.beginArray("fixes");
        for (Remedy fix : fixes) {
            json.beginObject();
            json.appendString("id", fix.id());
            json.appendString("label", fix.label());
            json.appendBoolean("needsChoice", fix.needsChoice());
            json.endObject();
        }
        json.endArray();
    }
}
