package org.casegraph.importer;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.importer.Problems.Finding;

/** Reads the snapshot of a source's line. */
final class SnapshotReader {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final int LAST_YEAR = 9999;

    private SnapshotReader() {}

    static Optional<StatedSnapshot> read(MemberReader members) {
        Optional<String> text = members.text("text");
        Optional<String> sha256 = sha256(members, text);
        Optional<Instant> capturedAt = members.requiredText("capturedAt").flatMap(at -> instant(members, at));
        Optional<Integer> characters = members.count("characters");
        members.finish();
        text.ifPresent(known -> characters.ifPresent(stated -> length(members, stated, known)));
        return sha256.flatMap(sha -> capturedAt.map(at -> new StatedSnapshot(sha, at, characters, text)));
    }

    private static Optional<String> sha256(MemberReader members, Optional<String> text) {
        if (members.states("text") && !members.has("sha256")) {
            return text.map(Sha256::of);
        }
        Optional<String> stated = members.requiredText("sha256");
        stated.filter(sha -> !SHA256.matcher(sha).matches())
                .ifPresent(sha -> members.report("sha256", Findings.badValue("64 lower-case hexadecimal digits", sha)));
        Optional<String> sha256 = stated.filter(sha -> SHA256.matcher(sha).matches());
        sha256.ifPresent(sha -> text.map(Sha256::of)
                .filter(actual -> !actual.equals(sha))
                .ifPresent(actual -> members.report(
                        "text",
                        Finding.of(
                                ProblemCode.HASH_MISMATCH,
                                "The text is not the one that is stated.",
                                "a text with the SHA-256 " + sha,
                                actual))));
        return sha256;
    }

    private static Optional<Instant> instant(MemberReader members, String text) {
        Optional<Instant> instant = instant(text);
        if (instant.isEmpty()) {
            members.report("capturedAt", badInstant(text));
        }
        return instant;
    }

    /** To the microsecond, as the database keeps it; empty where it is none of the years 1 to 9999. */
    static Optional<Instant> instant(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text).withOffsetSameInstant(ZoneOffset.UTC);
            return time.getYear() >= 1 && time.getYear() <= LAST_YEAR
                    ? Optional.of(time.toInstant().truncatedTo(ChronoUnit.MICROS))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Finding badInstant(String text) {
        return Findings.badValue("an instant such as 2024-12-24T00:00:00Z", text);
    }

    private static void length(MemberReader members, int stated, String text) {
        int actual = text.codePointCount(0, text.length());
        if (actual != stated) {
            members.report("characters", wrongLength(stated, actual));
        }
    }

    static Finding wrongLength(int stated, int actual) {
        return Findings.badValue(actual + ", the number of the text's code points", String.valueOf(stated));
    }
}
