package org.casegraph.charge.status;

import java.util.Optional;
import java.util.UUID;
import org.casegraph.charge.Disposition;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/**
 * What became of a charge at one point. {@code replaces} is the outcome that this one undoes, affirms or takes the
 * place of, and {@code ruling} the ruling that it stands in.
 */
public record ChargeOutcome(
        UUID id,
        String key,
        UUID charge,
        Disposition disposition,
        Optional<PartialDate> decidedOn,
        Optional<UUID> replaces,
        Optional<UUID> ruling)
        implements Fact {

    @Override
    public RecordKind kind() {
        return RecordKind.OUTCOME;
    }
}
