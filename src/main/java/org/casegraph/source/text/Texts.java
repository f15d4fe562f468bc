package org.casegraph.source.text;

import java.util.Collections;
import java.util.Objects;
import java.util.Set;

/** The files that may hold texts, by the SHA-256 of their bytes. A text is taken when it is asked for. */
public final class Texts implements AutoCloseable {

    private final TextReader reader;
    private final Gathered gathered;

    Texts(TextReader reader, Gathered gathered) {
        this.reader = reader;
        this.gathered = gathered;
    }

    /** Of the bytes of each file, in lower-case hexadecimal, in the order of the files. */
    public Set<String> originals() {
        return Collections.unmodifiableSet(gathered.originals().keySet());
    }

    /** What a person calls the file with this hash: its path, after that of its archive. */
    public String name(String original) {
        return of(original).name();
    }

    /** How many of the files have this hash. */
    public int copies(String original) {
        return of(original).copies();
    }

    /**
     * The text of the file with this hash.
     *
     * @throws RefusedTextException where it can not be had
     */
    public ExtractedText text(String original) throws RefusedTextException {
        return reader.read(of(original));
    }

    private Original of(String sha256) {
        return Objects.requireNonNull(gathered.originals().get(sha256), "one of originals()");
    }

    @Override
    public void close() {
        gathered.close();
    }
}
