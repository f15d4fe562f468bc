package org.casegraph.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.source.text.ExtractedText;

/**
 * What became of texts that were uploaded.
 *
 * @param texts the first {@link #MOST_TEXTS} files, in their order
 * @param counts how many files had each fate
 * @param problems the first {@link ImportReport#MOST_PROBLEMS}
 * @param problemCount how many problems there are
 */
public record UploadReport(List<Text> texts, Map<Fate, Long> counts, List<Problem> problems, long problemCount) {

    /** How many files a report tells of; it counts the rest. */
    public static final int MOST_TEXTS = 1_000;

    /** What became of a file. */
    public enum Fate {
        /** Its text was put on file, for the snapshots that state it. */
        STORED,
        /** It is a new snapshot of the source that its part names. */
        SNAPSHOT_MADE,
        /** It is a snapshot that the source has, captured at another time than was known. */
        SNAPSHOT_UPDATED,
        /** Its text is on file already. */
        ON_FILE,
        /** No snapshot states it; nothing is kept of it. */
        UNMATCHED,
        /** A problem says why nothing is kept of it. */
        REFUSED
    }

    /**
     * A file.
     *
     * @param part the name of its part
     * @param file the name of the file, after that of its archive
     * @param text what was taken from it, where it was read
     * @param sources the keys of the sources whose text it is, 100 at the most
     */
    public record Text(
            String part, String file, Fate fate, String originalSha256, Optional<Taken> text, List<String> sources) {}

    /** A text as {@link ExtractedText} describes it, without itself. */
    public record Taken(String sha256, String mediaType, String extractedBy, int characters) {

        static Taken of(ExtractedText text) {
            return new Taken(text.sha256(), text.mediaType(), text.extractedBy(), text.characters());
        }
    }

    /** Whether there was nothing wrong. */
    public boolean clean() {
        return problemCount == 0;
    }

    /** Whether it was given up because something else was being written. */
    public boolean busy() {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.BUSY);
    }

    /** As a program reads it: one JSON object. */
    public String asJson() {
        return UploadJson.of(this);
    }
}
