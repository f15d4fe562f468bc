package org.casegraph.charge.status;

import java.util.UUID;
import org.casegraph.record.RecordKind;

/** A record that a charge's status can rest on. */
sealed interface Fact permits ChargeVersion, ChargeOutcome, Appeal {

    UUID id();

    String key();

    RecordKind kind();

    default Evidence evidence() {
        return new Evidence(kind(), id());
    }
}
