package org.casegraph.charge.status;

import java.util.Comparator;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/** By when a charge was surely filed: the date of its first outcome (OUTCOME) or of a version after it (CHARGE). */
public record FilingProof(PartialDate date, RecordKind by) {

    static final Comparator<FilingProof> BY_DATE =
            Comparator.comparing(FilingProof::date).thenComparing(FilingProof::by);
}
