package org.casegraph.importer.mapping;

/** Digests in 32 to 64 bytes each, whatever was digested: open addressing over pairs of longs. */
final class DigestSet {

    private long[] pairs = new long[1 << 11];
    private int size;

    /** Whether it was not there yet. */
    boolean add(KeyDigest digest) {
        if (size * 4 >= pairs.length) {
            grow();
        }
        int at = place(digest.high(), digest.low());
        if (taken(at)) {
            return false;
        }
        put(at, digest.high(), digest.low());
        size++;
        return true;
    }

    boolean contains(KeyDigest digest) {
        return taken(place(digest.high(), digest.low()));
    }

    private int place(long high, long low) {
        int mask = pairs.length - 2;
        int at = (int) high << 1 & mask;
        while (taken(at) && (pairs[at] != high || pairs[at + 1] != low)) {
            at = at + 2 & mask;
        }
        return at;
    }

    /** No text has the digest of zeros that anybody knows of. */
    private boolean taken(int at) {
        return (pairs[at] | pairs[at + 1]) != 0;
    }

    private void put(int at, long high, long low) {
        pairs[at] = high;
        pairs[at + 1] = low;
    }

    private void grow() {
        long[] old = pairs;
        pairs = new long[2 * old.length];
        for (int i = 0; i < old.length; i += 2) {
            if ((old[i] | old[i + 1]) != 0) {
                put(place(old[i], old[i + 1]), old[i], old[i + 1]);
            }
        }
    }
}
