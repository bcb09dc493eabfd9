package org.exsite.model.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A buffer before a stream of XML in UTF-8. Unlike the writers of the library it takes no lock for every short text, and
 * what needs an escape is found while the characters become octets.
 */
final class TextOut {

    private static final int SIZE = 1 << 16;
    private static final int ASCII = 0x80;
    private static final int TWO_OCTETS = 0x800;
    /** More than the octets of one character in any form. */
    private static final int RESERVE = 16;
    private static final byte[][] IN_ATTRIBUTE = new byte[ASCII][];
    private static final byte[][] IN_TEXT = new byte[ASCII][];

    static {
        escape('&', "&amp;", IN_ATTRIBUTE, IN_TEXT);
        escape('<', "&lt;", IN_ATTRIBUTE, IN_TEXT);
        escape('>', "&gt;", IN_ATTRIBUTE, IN_TEXT);
        escape('"', "&quot;", IN_ATTRIBUTE);
        escape('\t', "&#x9;", IN_ATTRIBUTE);
        escape('\n', "&#xA;", IN_ATTRIBUTE, IN_TEXT);
        escape('\r', "&#xD;", IN_ATTRIBUTE, IN_TEXT);
    }

    // these end a line for some readers and for many tools that compare files
    private static final byte[] NEXT_LINE = ascii("&#x85;");
    private static final byte[] LINE_SEPARATOR = ascii("&#x2028;");

    private final byte[] buffer = new byte[SIZE];
    private final OutputStream out;
    private int count;

    TextOut(OutputStream stream) {
        out = stream;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Writes a character of ASCII as it is. */
    void write(char c) throws IOException {
        reserve();
        buffer[count++] = (byte) c;
    }

    /** Writes octets as they are. */
    void write(byte[] octets) throws IOException {
        if (octets.length > SIZE - count) {
            drain();
        }
        if (octets.length > SIZE) {
            out.write(octets);
        } else {
            System.arraycopy(octets, 0, buffer, count, octets.length);
            count += octets.length;
        }
    }

    void spaces(int number) throws IOException {
        for (int i = 0; i < number; i++) {
            write(' ');
        }
    }

    /** Writes the value of an attribute between quotation marks. */
    void attributeValue(String text) throws IOException {
        escaped(text, IN_ATTRIBUTE);
    }

    /** Writes the text of an element. */
    void elementText(String text) throws IOException {
        escaped(text, IN_TEXT);
    }

    void flush() throws IOException {
        drain();
        out.flush();
    }

    private void escaped(String text, byte[][] escapes) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII) {
                if (Character.isHighSurrogate(c)) {
                    i++;
                    supplementary(Character.toCodePoint(c, text.charAt(i)));
                } else {
                    other(c);
                }
            } else if (escapes[c] != null) {
                write(escapes[c]);
            } else {
                reserve();
                buffer[count++] = (byte) c;
            }
        }
    }

    private void other(char c) throws IOException {
        reserve();
        if (c == '\u0085') {
            write(NEXT_LINE);
        } else if (c == '\u2028') {
            write(LINE_SEPARATOR);
        } else if (c < TWO_OCTETS) {
            buffer[count++] = (byte) (0xC0 | c >> 6);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        } else {
            buffer[count++] = (byte) (0xE0 | c >> 12);
            buffer[count++] = (byte) (0x80 | c >> 6 & 0x3F);
            buffer[count++] = (byte) (0x80 | c & 0x3F);
        }
    }

    private void supplementary(int c) throws IOException {
        reserve();
        buffer[count++] = (byte) (0xF0 | c >> 18);
        buffer[count++] = (byte) (0x80 | c >> 12 & 0x3F);
        buffer[count++] = (byte) (0x80 | c >> 6 & 0x3F);
        buffer[count++] = (byte) (0x80 | c & 0x3F);
    }

    private static void escape(char c, String text, byte[][]... tables) {
        for (byte[][] table : tables) {
            table[c] = ascii(text);
        }
    }

    private void reserve() throws IOException {
        if (count > SIZE - RESERVE) {
            drain();
        }
    }

    private void drain() throws IOException {
        out.write(buffer, 0, count);
        count = 0;
    }
}
