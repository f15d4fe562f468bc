package org.casegraph.charge.status;

import java.util.Optional;
import org.casegraph.charge.ChargeStatus;
import org.casegraph.time.PartialDate;

/**
 * One step on the way to a charge's status: the date as stated, the sort key from which the step counts (earlier than
 * the date's own where a later step proves it), the status after it, and an English sentence that says why and names
 * no person.
 */
public record StatusStep(
        Optional<PartialDate> date, int sortKey, ChargeStatus status, String because, Evidence evidence) {}
