package org.casegraph.charge.status;

import java.util.Optional;
import java.util.UUID;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/** A charge as it was filed at one time; {@code replaces} is the earlier version that it takes the place of. */
public record ChargeVersion(UUID id, String key, Optional<UUID> replaces, Optional<PartialDate> filedOn)
        implements Fact {

    @Override
    public RecordKind kind() {
        return RecordKind.CHARGE;
    }
}
