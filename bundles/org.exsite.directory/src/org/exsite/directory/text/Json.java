package org.exsite.directory.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes JSON (RFC 8259), indented by two spaces. The caller sees to the nesting. */
public final class Json {

    private final Writer out;
    private int depth;
    private boolean first = true;
    private boolean named;

    /** Writes to a writer, which stays open. */
    public Json(Writer out) {
        this.out = out;
    }

    /** Starts an object. */
    public Json startObject() throws IOException {
        return start('{');
    }

    /** Ends an object. */
    public Json endObject() throws IOException {
        return end('}');
    }

    /** Starts a list. */
    public Json startArray() throws IOException {
        return start('[');
    }

    /** Ends a list. */
    public Json endArray() throws IOException {
        return end(']');
    }

    /** Writes the name of what follows. */
    public Json name(String name) throws IOException {
        separate();
        quote(name);
        out.write(": ");
        named = true;
        return this;
    }

    /** Writes a text. */
    public Json value(String text) throws IOException {
        separate();
        quote(text);
        return this;
    }

    /** Writes a truth value. */
    public Json value(boolean truth) throws IOException {
        separate();
        out.write(Boolean.toString(truth));
        return this;
    }

    /** Writes a list of texts. */
    public Json values(List<String> texts) throws IOException {
        startArray();
        for (String text : texts) {
            value(text);
        }
        return endArray();
    }

    /** Ends the text with a line break and hands it on. */
    public void finish() throws IOException {
        out.write('\n');
        out.flush();
    }

    private Json start(char bracket) throws IOException {
        separate();
        out.write(bracket);
        depth++;
        first = true;
        return this;
    }

    private Json end(char bracket) throws IOException {
        depth--;
        if (!first) {
            indent();
        }
        out.write(bracket);
        first = false;
        return this;
    }

    private void separate() throws IOException {
        if (named) {
            named = false;
            return;
        }
        if (!first) {
            out.write(',');
        }
        if (depth > 0) {
            indent();
        }
        first = false;
    }

    private void indent() throws IOException {
        out.write('\n');
        out.write("  ".repeat(depth));
    }

    private void quote(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.write("\\\"");
                case '\\' -> out.write("\\\\");
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> {
                    if (c < ' ' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c) && !isPaired(text, i)) {
                        out.write(String.format("\\u%04x", (int) c));
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
    }

    private static boolean isPaired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
