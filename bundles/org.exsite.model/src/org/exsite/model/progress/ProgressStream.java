package org.exsite.model.progress;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that tells how many bytes of it have been read, and stops being read if that is asked for. */
public final class ProgressStream extends FilterInputStream {

    private static final int STEP = 1 << 18;

    private final Progress progress;
    private long read;
    private long told;

    /** Watches a stream. */
    public ProgressStream(InputStream in, Progress progress) {
        super(in);
        this.progress = progress;
    }

    @Override
    public int read() throws IOException {
        int octet = in.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, length);
        count(Math.max(0, count));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        read += bytes;
        if (read - told >= STEP) {
            told = read;
            progress.step(read);
        }
    }
}
