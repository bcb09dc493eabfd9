package org.exsite.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A buffer before a stream of UTF-8 text. Unlike the writers of the library it takes no lock for every short text. */
final class TextOut {

    private static final int SIZE = 1 << 15;

    private final char[] buffer = new char[SIZE];
    private final Writer out;
    private int count;

    TextOut(OutputStream stream) {
        out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
    }

    void write(char c) throws IOException {
        if (count == SIZE) {
            drain();
        }
        buffer[count++] = c;
    }

    void write(String text) throws IOException {
        write(text, 0, text.length());
    }

    /** Writes a part of a text, from one place up to another. */
    void write(String text, int from, int to) throws IOException {
        int start = from;
        while (to - start > SIZE - count) {
            int part = SIZE - count;
            text.getChars(start, start + part, buffer, count);
            count = SIZE;
            start += part;
            drain();
        }
        text.getChars(start, to, buffer, count);
        count += to - start;
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void drain() throws IOException {
        out.write(buffer, 0, count);
        count = 0;
    }
}
