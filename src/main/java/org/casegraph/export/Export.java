package org.casegraph.export;

import java.util.Optional;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;

/** What an export may be of. Where a case is named, it is of the records of that case and all that they refer to. */
sealed interface Export {

    /** Records with their claims, as lines of the import format. */
    record Lines(Optional<RecordRef> legalCase) implements Export {}

    /** The records of one kind, as CSV. */
    record Records(RecordKind kind, Optional<RecordRef> legalCase) implements Export {}

    /** The citations of all claims, as CSV. */
    record Claims(Optional<RecordRef> legalCase) implements Export {}

    /** What changed since a version, or from the beginning, as lines of the import format. */
    record Changes(Optional<Version> since) implements Export {}

    /** The name of its file. */
    default String fileName() {
        return switch (this) {
            case Lines lines -> lines.legalCase.isPresent() ? "case.ndjson" : "export.ndjson";
            case Records records -> KindTable.lower(records.kind) + ".csv";
            case Claims claims -> "claim.csv";
            case Changes changes -> "changes.ndjson";
        };
    }

    default String mediaType() {
        return switch (this) {
            case Lines lines -> "application/x-ndjson";
            case Changes changes -> "application/x-ndjson";
            case Records records -> "text/csv; charset=utf-8; header=present";
            case Claims claims -> "text/csv; charset=utf-8; header=present";
        };
    }

    /** The case that it is of, if it is of one. */
    default Optional<RecordRef> ofCase() {
        return switch (this) {
            case Lines lines -> lines.legalCase;
            case Records records -> records.legalCase;
            case Claims claims -> claims.legalCase;
            case Changes changes -> Optional.empty();
        };
    }
}
