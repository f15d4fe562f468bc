package org.casegraph.graphql.answer;

import io.vertx.core.buffer.Buffer;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** An answer as it goes to the client, in UTF-8. Nobody changes its bytes: one answer is given to many. */
public final class Answer {

    // 128 bits: no two answers share them by chance, and nobody gains by making two that do.
    private static final int DIGITS = 32;

    private final Buffer body;
    private final boolean executed;
    private final boolean errors;
    private @Nullable String digest;

    /**
     * Holds the bytes, which are the caller's no more.
     *
     * @param executed whether it has a `data` entry, even if that is null; not so where the request was refused
     * @param errors whether it has errors
     */
    public Answer(Buffer body, boolean executed, boolean errors) {
        this.body = body;
        this.executed = executed;
        this.errors = errors;
    }

    public Buffer body() {
        return body;
    }

    public boolean executed() {
        return executed;
    }

    public boolean errors() {
        return errors;
    }

    /** Tells its bytes from all others: 32 hexadecimal digits, which say nothing else. */
    public String digest() {
        String made = digest;
        if (made == null) {
            made = HexFormat.of().formatHex(Digest.of(body.getBytes())).substring(0, DIGITS);
            digest = made;
        }
        return made;
    }
}
