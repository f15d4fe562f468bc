package org.casegraph.importer;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;

/** How many bytes of the files were read, as they are stored, and how many there are. */
final class ByteCount {

    private final AtomicLong read = new AtomicLong();
    private final OptionalLong all;

    /** Of files of so many bytes together; empty where that is not known. */
    ByteCount(OptionalLong all) {
        this.all = all;
    }

    /** The same file, whose bytes count. */
    ImportFile of(ImportFile file) {
        return new ImportFile(file.name(), () -> new Counted(file.content().open()), file.origins());
    }

    long read() {
        return read.get();
    }

    OptionalLong all() {
        return all;
    }

    private final class Counted extends FilterInputStream {

        private Counted(InputStream bytes) {
            super(bytes);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read.addAndGet(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int count = super.read(into, from, most);
            read.addAndGet(Math.max(count, 0));
            return count;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
