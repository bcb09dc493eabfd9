package org.exsite.directory.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.exsite.directory.DirectoryFormatException;
import org.exsite.directory.ReadLimits;

/**
 * The lines of a file, numbered, whatever its character set is: UTF-8 and UTF-16 are known by their byte order mark or
 * by their bytes, everything else is ANSI text. A line that cannot be decoded or is too long is delivered with its
 * problem, and the next one is read.
 */
public final class SourceLines {

    private static final int BUFFER = 1 << 16;
    private static final int SHOWN = 1_000;

    private final String file;
    private final ReadLimits limits;
    private final InputStream in;
    private final Encodings encodings;
    private final Charset wide;
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private long total;
    private byte[] line = new byte[1024];
    private int length;
    /** Whether the line has nothing but ASCII that can be shown, which is so of nearly all. */
    private boolean plain;
    private int number;
    private String text;
    private String problem;

    private SourceLines(InputStream in, String file, ReadLimits limits, boolean utf8, Charset wide) {
        this.in = in;
        this.file = file;
        this.limits = limits;
        this.encodings = new Encodings(utf8);
        this.wide = wide;
    }

    /**
     * Starts to read a stream, which the caller closes.
     *
     * @param file what messages call it
     */
    public static SourceLines of(InputStream in, String file, ReadLimits limits) throws IOException {
        byte[] head = in.readNBytes(4);
        Charset utf16 = utf16(head);
        int skip = mark(head, 0xEF, 0xBB, 0xBF) ? 3 : mark(head, 0xFF, 0xFE) || mark(head, 0xFE, 0xFF) ? 2 : 0;
        InputStream whole = skip == head.length ? in : new SequenceInputStream(
                new ByteArrayInputStream(head, skip, head.length - skip), in);
        return utf16 == null ? new SourceLines(whole, file, limits, skip == 3, null)
                : new SourceLines(new Utf8Stream(whole, utf16), file, limits, true, utf16);
    }

    /** Goes on to the next line. Returns whether there is one. */
    public boolean next() throws IOException {
        length = 0;
        problem = null;
        plain = true;
        boolean any = false;
        boolean ended = false;
        long size = 0;
        while (!ended && (position < limit || fill())) {
            any = true;
            int end = lineEnd();
            ended = end < limit;
            size += end - position;
            keep(position, Math.min(end - position, limits.lineBytes() - length));
            position = ended ? end + 1 : end;
        }
        if (!any) {
            return false;
        }
        number++;
        finish(size);
        return true;
    }

    /** Returns the text of the line without its end; of a line with a problem what can be shown of it. */
    public String text() {
        return text;
    }

    /** Returns the number of the line, from 1. */
    public int number() {
        return number;
    }

    /** Returns why the line cannot be used, or {@code null} if it can. */
    public String problem() {
        return problem;
    }

    /** Returns the name of the character set as far as the lines read so far tell; plain ASCII is in all of them. */
    public String charset() {
        return wide != null ? wide.name() : encodings.known();
    }

    /** Returns what messages call the file. */
    public String file() {
        return file;
    }

    private void finish(long size) {
        if (length > 0 && line[length - 1] == '\r' && size == length) {
            length--;
        }
        if (size > limits.lineBytes()) {
            problem = Messages.format("line.tooLong", size, limits.lineBytes());
            text = Printable.escaped(Encodings.lenient(line, Math.min(length, SHOWN))) + "...";
            return;
        }
        text = plain ? new String(line, 0, length, StandardCharsets.ISO_8859_1) : encodings.decode(line, length);
        if (text == null) {
            problem = Messages.format("line.encoding", encodings.expected());
            text = Printable.escaped(Encodings.lenient(line, length));
        } else if (!plain && !Printable.isText(text)) {
            problem = Messages.format("line.control");
            text = Printable.escaped(text);
        }
    }

    /** Returns where the line or the buffer ends, looking at each octet only once. */
    private int lineEnd() {
        boolean usual = plain;
        int end = position;
        for (; end < limit; end++) {
            byte octet = buffer[end];
            if (octet < ' ') {
                if (octet == '\n') {
                    break;
                }
                usual &= octet == '\t' || octet == '\r';
            }
        }
        plain = usual;
        return end;
    }

    private void keep(int from, int count) {
        if (count > 0) {
            if (length + count > line.length) {
                line = Arrays.copyOf(line, Math.max(length + count, line.length * 2));
            }
            System.arraycopy(buffer, from, line, length, count);
            length += count;
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, BUFFER));
        total += limit;
        if (total > limits.fileBytes()) {
            throw new DirectoryFormatException(file, 0, Messages.format("file.tooLarge", limits.fileBytes()));
        }
        return limit > 0;
    }

    private static Charset utf16(byte[] head) {
        boolean wide = head.length >= 4;
        if (mark(head, 0xFF, 0xFE) || wide && head[0] != 0 && head[1] == 0 && head[2] != 0 && head[3] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return mark(head, 0xFE, 0xFF) || wide && head[0] == 0 && head[1] != 0 && head[2] == 0 && head[3] != 0
                ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean mark(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
