package org.casegraph.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/**
 * Ids made from what they identify: RFC 9562 version 8 UUIDs, the first 128 bits of the SHA-256 of a namespace and a
 * name, as its appendix B.2 shows. A reference becomes an id without a look-up, whether or not its record is there
 * yet, and the same record has the same id in every database.
 */
public final class NameBasedId {

    private static final String NAMESPACE = "casegraph";
    private static final char SEPARATOR = '\u0000';

    private NameBasedId() {}

    /** The id for these parts in this order; no part may hold U+0000. */
    public static UUID of(String... parts) {
        byte[] name = (NAMESPACE + SEPARATOR + String.join(String.valueOf(SEPARATOR), parts))
                .getBytes(StandardCharsets.UTF_8);
        ByteBuffer hash = ByteBuffer.wrap(sha256().digest(name));
        long high = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x8000L;
        long low = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
