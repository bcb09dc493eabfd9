package org.exsite.directory.ldif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.unboundid.asn1.ASN1OctetString;
import com.unboundid.ldif.LDIFWriter;
import com.unboundid.util.ByteStringBuffer;

/** Writes the lines of LDIF: UTF-8, base64 where RFC 2849 asks for it, folded. */
public final class LdifText {

    private static final int WIDTH = 78;
    private static final int FLUSH = 1 << 16;

    private final OutputStream out;
    private final ByteStringBuffer buffer = new ByteStringBuffer();

    /** Writes to a stream, which stays open. */
    public LdifText(OutputStream out) {
        this.out = out;
    }

    /** Writes a line of an attribute. */
    public void line(String name, String value) throws IOException {
        line(name, new ASN1OctetString(value));
    }

    /** Writes a line of an attribute with a value that may be no text. */
    public void line(String name, byte[] value) throws IOException {
        line(name, new ASN1OctetString(value));
    }

    /** Writes a line as it is. */
    public void plain(String line) throws IOException {
        buffer.append(line.getBytes(StandardCharsets.UTF_8)).append('\n');
        if (buffer.length() > FLUSH) {
            flush();
        }
    }

    /** Writes comment lines. */
    public void comment(String text) throws IOException {
        for (String line : text.split("\\R")) {
            plain("# " + line);
        }
    }

    /** Hands everything to the stream. */
    public void flush() throws IOException {
        buffer.write(out);
        buffer.clear();
        out.flush();
    }

    private void line(String name, ASN1OctetString value) throws IOException {
        LDIFWriter.encodeNameAndValue(name, value, buffer, WIDTH);
        plain("");
    }
}
