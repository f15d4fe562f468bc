package org.casegraph.charge.status;

import java.util.Optional;
import java.util.UUID;
import org.casegraph.record.RecordKind;
import org.casegraph.ruling.FilingStatus;
import org.casegraph.time.PartialDate;

/** A filing that takes a ruling to a higher court. */
public record Appeal(
        UUID id,
        String key,
        UUID appealedRuling,
        Optional<PartialDate> filedOn,
        FilingStatus status,
        Optional<PartialDate> resolvedOn)
        implements Fact {

    @Override
    public RecordKind kind() {
        return RecordKind.FILING;
    }
}
