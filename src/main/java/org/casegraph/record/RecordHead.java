package org.casegraph.record;

import java.time.Instant;
import java.util.UUID;

/** What a view of a record shows whatever its kind. */
public record RecordHead(
        RecordKind kind,
        UUID id,
        String key,
        String label,
        PublicationState state,
        int version,
        Instant createdAt,
        Instant updatedAt) {

    public static RecordHead of(RecordKind kind, RecordEntity record, String label) {
        return new RecordHead(
                kind, record.id, record.key, label, record.state, record.version, record.createdAt, record.updatedAt);
    }
}
