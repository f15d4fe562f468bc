package org.casegraph.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Gatherers;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.SnapshotTexts.Standing;
import org.casegraph.source.text.ExtractedText;
import org.casegraph.source.text.RefusedTextException;
import org.casegraph.source.text.Texts;

/**
 * Finds for each file of texts the snapshots that state it, by the SHA-256 of its bytes or of the text in it, and puts
 * their texts on file. A file whose bytes nobody states is read to learn the hash of its text; one whose text is on file
 * is not read.
 */
final class TextMatching {

    private static final int CHUNK = 1_000;

    private final SnapshotTexts snapshots;
    private final Within within;
    private final Told told;

    TextMatching(SnapshotTexts snapshots, Within within, Told told) {
        this.snapshots = snapshots;
        this.within = within;
        this.told = told;
    }

    /** How the database is asked and written to: in the one transaction that is under way, or in one each time. */
    interface Within {
        <T> T read(Supplier<T> work);

        <T> T write(Supplier<T> work);
    }

    /** Who is told what became of each file. */
    interface Told {
        void stored(String original, ExtractedText text, Set<UUID> sources);

        void onFile(String original);

        /** The reason is there where the file was not read, so that not even the hash of its text is known. */
        void unmatched(String original, Optional<RefusedTextException> unread);

        void refused(String original, RefusedTextException why);
    }

    void match(Texts texts) {
        texts.originals().stream().gather(Gatherers.windowFixed(CHUNK)).forEach(chunk -> {
            Map<String, Standing> standing = within.read(() -> snapshots.standing(chunk));
            chunk.forEach(original -> match(texts, original, standing.get(original)));
        });
    }

    private void match(Texts texts, String original, Standing standing) {
        if (standing == Standing.ON_FILE) {
            told.onFile(original);
            return;
        }
        try {
            ExtractedText text = texts.text(original);
            Standing known = text.sha256().equals(original) ? standing : of(text, standing);
            switch (known) {
                case ON_FILE -> told.onFile(original);
                case UNKNOWN -> told.unmatched(original, Optional.empty());
                case WANTED -> told.stored(original, text, within.write(() -> snapshots.store(text)));
            }
        } catch (RefusedTextException refused) {
            if (standing == Standing.WANTED) {
                told.refused(original, refused);
            } else {
                told.unmatched(original, Optional.of(refused));
            }
        }
    }

    // Who states the original gets the text, also where another has it.
    private Standing of(ExtractedText text, Standing ofOriginal) {
        return ofOriginal == Standing.WANTED
                ? Standing.WANTED
                : within.read(() -> snapshots.standing(List.of(text.sha256()))).get(text.sha256());
    }
}
