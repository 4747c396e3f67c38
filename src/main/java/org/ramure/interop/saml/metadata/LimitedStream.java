package org.ramure.interop.saml.metadata;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ramure.interop.saml.MetadataTrouble;
import org.ramure.interop.saml.MetadataTrouble.Kind;

/** Ends what is longer than allowed. */
final class LimitedStream extends FilterInputStream {

    private static final long MEGA = 1024L * 1024;

    private final long largest;
    private long left;

    LimitedStream(InputStream source, long largest) {
        super(source);
        this.largest = largest;
        this.left = largest;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            count(1);
        }
        return read;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int read = super.read(into, offset, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    @Override
    public long skip(long n) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new MetadataTrouble(Kind.TOO_LARGE, "more than " + largest / MEGA + " MB");
        }
    }
}
