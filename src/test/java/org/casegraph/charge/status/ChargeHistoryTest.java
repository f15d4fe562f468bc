package org.casegraph.charge.status;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.charge.Disposition;
import org.casegraph.ruling.FilingStatus;
import org.junit.jupiter.api.Test;

class ChargeHistoryTest {

    private static final UUID CHARGE = new UUID(0, 1);
    private static final UUID CO_DEFENDANTS_CHARGE = new UUID(0, 2);
    private static final UUID VERDICT = new UUID(0, 3);
    private static final UUID OTHER_VERDICT = new UUID(0, 4);

    @Test
    void leavesOutTheOutcomesOfAnotherCharge() {
        ChargeOutcome own = outcome(CHARGE, VERDICT);
        ChargeHistory history = history(List.of(), List.of(own, outcome(CO_DEFENDANTS_CHARGE, VERDICT)), List.of());
        assertEquals(List.of(own), history.outcomes());
    }

    @Test
    void leavesOutAppealsAgainstRulingsOnOthersOnly() {
        Appeal own = appeal(VERDICT);
        List<ChargeOutcome> outcomes = List.of(outcome(CHARGE, VERDICT), outcome(CO_DEFENDANTS_CHARGE, OTHER_VERDICT));
        ChargeHistory history = history(List.of(), outcomes, List.of(appeal(OTHER_VERDICT), own));
        assertEquals(List.of(own), history.appeals());
    }

    @Test
    void leavesOutVersionsThatDoNotReplaceTheCharge() {
        ChargeVersion own = version(new UUID(0, 5), Optional.of(CHARGE));
        List<ChargeVersion> versions = List.of(
                version(CO_DEFENDANTS_CHARGE, Optional.empty()),
                version(CHARGE, Optional.of(CHARGE)),
                own,
                version(new UUID(0, 6), Optional.of(CO_DEFENDANTS_CHARGE)));
        assertEquals(List.of(own), history(versions, List.of(), List.of()).replacements());
    }

    @Test
    void takesWhatComesTwiceOnce() {
        ChargeOutcome outcome = outcome(CHARGE, VERDICT);
        assertEquals(
                List.of(outcome),
                history(List.of(), List.of(outcome, outcome), List.of()).outcomes());
    }

    private static ChargeHistory history(
            List<ChargeVersion> replacements, List<ChargeOutcome> outcomes, List<Appeal> appeals) {
        return new ChargeHistory(version(CHARGE, Optional.empty()), replacements, outcomes, appeals);
    }

    private static ChargeVersion version(UUID id, Optional<UUID> replaces) {
        return new ChargeVersion(id, "version", replaces, Optional.empty());
    }

    private static ChargeOutcome outcome(UUID charge, UUID ruling) {
        Optional<UUID> none = Optional.empty();
        UUID id = new UUID(charge.getLeastSignificantBits(), ruling.getLeastSignificantBits());
        return new ChargeOutcome(
                id, "outcome", charge, Disposition.GUILTY_VERDICT, Optional.empty(), none, Optional.of(ruling));
    }

    private static Appeal appeal(UUID ruling) {
        UUID id = new UUID(7, ruling.getLeastSignificantBits());
        return new Appeal(id, "appeal", ruling, Optional.empty(), FilingStatus.PENDING, Optional.empty());
    }
}
