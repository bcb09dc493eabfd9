package org.exsite.model.storage;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.exsite.model.ModelMessages;

/** A stream that refuses to be longer than a limit, for sources whose size is not known before. */
final class BoundedStream extends FilterInputStream {

    private final long limit;
    private final String file;
    private long count;

    BoundedStream(InputStream in, long limit, String file) {
        super(in);
        this.limit = limit;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            counted(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        return read < 0 ? read : counted(read);
    }

    /** The stream belongs to whoever opened it. */
    @Override
    public void close() {
        count = limit;
    }

    private int counted(int read) throws IOException {
        count += read;
        if (count > limit) {
            throw new OrganizationFormatException(file, 0,
                    ModelMessages.format("storage.fileTooLarge", Long.toString(limit)));
        }
        return read;
    }
}
