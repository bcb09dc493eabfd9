package org.exsite.cli.io;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A standard stream of the process. A reader that has seen enough and goes away, as {@code head} does, is no failure;
 * everything else is.
 */
public final class StandardStream extends FilterOutputStream {

    private boolean gone;

    private StandardStream(OutputStream stream) {
        super(stream);
    }

    /**
     * Opens a stream of the process.
     *
     * @param encoding the name of the character set of the terminal, or {@code null}. ASCII is not believed: a process
     *        without a locale has it, and would turn every accented letter into a question mark
     */
    public static PrintStream open(FileDescriptor descriptor, String encoding) {
        Charset charset = encoding != null && Charset.isSupported(encoding)
                ? Charset.forName(encoding) : Charset.defaultCharset();
        return new PrintStream(new StandardStream(new FileOutputStream(descriptor)), false,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (gone) {
            return;
        }
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            // the platform says so in words alone: "Broken pipe", or "The pipe is being closed" on Windows
            gone = e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
            if (!gone) {
                throw e;
            }
        }
    }
}
