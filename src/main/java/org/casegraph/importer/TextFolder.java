package org.casegraph.importer;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.text.ExtractedText;
import org.casegraph.source.text.RefusedTextException;
import org.casegraph.source.text.TextReader;
import org.casegraph.source.text.Texts;

/** The files that an import takes texts from: a folder, an archive or a file, or none. */
final class TextFolder implements AutoCloseable {

    private final Optional<Texts> texts;
    private final Problems problems;
    private long stored;
    private long unmatched;

    private TextFolder(Optional<Texts> texts, Problems problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** What keeps the files from being read is a problem, after which nothing is written. */
    static TextFolder open(TextReader reader, Optional<Path> path, Problems problems) {
        try {
            return new TextFolder(path.isPresent() ? Optional.of(reader.open(path.get())) : Optional.empty(), problems);
        } catch (RefusedTextException refused) {
            problems.addFatal(TextProblems.place(path.orElseThrow().toString()), TextProblems.finding(refused));
            return new TextFolder(Optional.empty(), problems);
        }
    }

    /** The SHA-256 of the bytes of each file. */
    Set<String> originals() {
        return texts.map(Texts::originals).orElse(Set.of());
    }

    /** The text of the file with this hash, where its bytes are the text's own; the others are matched later. */
    Optional<String> text(String original) {
        try {
            ExtractedText text = texts.orElseThrow().text(original);
            return Optional.of(text)
                    .filter(taken -> taken.sha256().equals(original))
                    .map(ExtractedText::text);
        } catch (RefusedTextException refused) {
            return Optional.empty();
        }
    }

    /**
     * Puts on file, in this transaction, the texts of all files that stored snapshots state and lack. What keeps one of
     * them from it is a problem.
     *
     * @return the sources that have a text that they had not
     */
    Set<UUID> match(SnapshotTexts snapshots) {
        Set<UUID> sources = new HashSet<>();
        texts.ifPresent(
                files -> new TextMatching(snapshots, new HereAndNow(), new Counted(files, sources)).match(files));
        return sources;
    }

    /** How many were put on file. */
    long stored() {
        return stored;
    }

    /** How many files no snapshot states. */
    long unmatched() {
        return unmatched;
    }

    @Override
    public void close() {
        texts.ifPresent(Texts::close);
    }

    private static final class HereAndNow implements TextMatching.Within {
        @Override
        public <T> T read(Supplier<T> work) {
            return work.get();
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return work.get();
        }
    }

    private final class Counted implements TextMatching.Told {

        private final Texts files;
        private final Set<UUID> sources;

        private Counted(Texts files, Set<UUID> sources) {
            this.files = files;
            this.sources = sources;
        }

        @Override
        public void stored(String original, ExtractedText text, Set<UUID> of) {
            stored++;
            sources.addAll(of);
        }

        @Override
        public void onFile(String original) {}

        @Override
        public void unmatched(String original, Optional<RefusedTextException> unread) {
            unmatched += files.copies(original);
        }

        @Override
        public void refused(String original, RefusedTextException why) {
            problems.add(TextProblems.place(files.name(original)), "", TextProblems.finding(why));
        }
    }
}
