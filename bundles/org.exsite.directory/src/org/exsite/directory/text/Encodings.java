package org.exsite.directory.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The character sets of directory files. */
public final class Encodings {

    /** What the Administrator program takes for ANSI in Western Europe and America (Q183496). */
    public static final Charset ANSI = Charset.forName("windows-1252");

    private final CharsetDecoder utf8 = strict(StandardCharsets.UTF_8);
    private final CharsetDecoder ansi = strict(ANSI);
    private Charset decided;
    private final boolean certain;

    /** Decodes lines of one file; {@code certain} says that a byte order mark has told that it is UTF-8. */
    Encodings(boolean certain) {
        this.certain = certain;
        decided = certain ? StandardCharsets.UTF_8 : null;
    }

    /**
     * Decodes a line. The first line that is not plain ASCII decides: if it is valid UTF-8 the file is, otherwise it
     * is ANSI text, since text of the one kind is hardly ever valid in the other.
     *
     * @return the text, or {@code null} if the line is not in the character set of the file
     */
    String decode(byte[] bytes, int length) {
        if (isAscii(bytes, length)) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
        if (decided != ansi.charset()) {
            String text = decode(utf8, bytes, length);
            if (text != null || decided != null) {
                decided = StandardCharsets.UTF_8;
                return text;
            }
            decided = ansi.charset();
        }
        return decode(ansi, bytes, length);
    }

    /** Decodes a line for showing it, whatever it is. */
    static String lenient(byte[] bytes, int length) {
        return new String(bytes, 0, length, ANSI);
    }

    /** Returns the name of the character set that lines are expected to be in. */
    String expected() {
        return certain || decided == StandardCharsets.UTF_8 ? "UTF-8" : ANSI.name();
    }

    /** Returns the name of the character set as far as it is known. */
    String known() {
        return !certain && decided == null ? StandardCharsets.US_ASCII.name() : expected();
    }

    /** Decodes bytes that must be UTF-8. Returns {@code null} if they are not. */
    public static String utf8(byte[] bytes) {
        return isAscii(bytes, bytes.length) ? new String(bytes, StandardCharsets.ISO_8859_1)
                : decode(strict(StandardCharsets.UTF_8), bytes, bytes.length);
    }

    private static boolean isAscii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    private static String decode(CharsetDecoder decoder, byte[] bytes, int length) {
        try {
            String text = decoder.decode(ByteBuffer.wrap(bytes, 0, length)).toString();
            return text.indexOf('\uFFFD') >= 0 && decoder.charset() != StandardCharsets.UTF_8 ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
