package org.casegraph.charge.status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The appeals against the outcomes of a charge so far, and which of them are open. */
final class Appeals {

    private final Decisions decisions;
    private final List<Appeal> filed = new ArrayList<>();
    private final Set<UUID> resolved = new HashSet<>();

    Appeals(Decisions decisions) {
        this.decisions = decisions;
    }

    void file(Appeal appeal) {
        filed.add(appeal);
    }

    void resolve(Appeal appeal) {
        resolved.add(appeal.id());
    }

    /** The outcome that it appeals; the chronology puts that one first. */
    Decision appealed(Appeal appeal) {
        return decisions.lastOf(appeal.appealedRuling()).orElseThrow();
    }

    /** Whether it can still undo what it appeals. A granted one can until an outcome says what came of it. */
    boolean isOpen(Appeal appeal) {
        return switch (appeal.status()) {
            case PENDING, UNKNOWN -> true;
            case GRANTED -> appealed(appeal).position() == decisions.count() - 1;
            case DENIED, WITHDRAWN, SETTLED, MOOT -> !resolved.contains(appeal.id());
        };
    }

    /** Whether no appeal is open against the decision or against a later one. */
    boolean leaveAlone(Decision decision) {
        return filed.stream()
                .filter(this::isOpen)
                .noneMatch(appeal -> appealed(appeal).position() >= decision.position());
    }
}
