package org.casegraph.charge.status;

import java.util.Optional;
import java.util.UUID;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/**
 * A charge as it was filed at one time; {@code replaces} is the earlier version that it takes the place of. What other
 * records say about its filing: {@code notBefore} is the filing date of the nearest earlier version that has one, and
 * {@code notAfter} the first date on which it was surely there; {@link VersionChain} finds both.
 */
public record ChargeVersion(
        UUID id,
        String key,
        Optional<UUID> replaces,
        Optional<PartialDate> filedOn,
        Optional<PartialDate> notBefore,
        Optional<FilingProof> notAfter)
        implements Fact {

    /** A version about whose filing no other record says anything. */
    public ChargeVersion(UUID id, String key, Optional<UUID> replaces, Optional<PartialDate> filedOn) {
        this(id, key, replaces, filedOn, Optional.empty(), Optional.empty());
    }

    @Override
    public RecordKind kind() {
        return RecordKind.CHARGE;
    }

    ChargeVersion boundedBy(Optional<PartialDate> earliest, Optional<FilingProof> latest) {
        return new ChargeVersion(id, key, replaces, filedOn, earliest, latest);
    }
}
