package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import org.casegraph.charge.status.ChargeHistory;
import org.casegraph.charge.status.ChargeOutcome;
import org.casegraph.charge.status.StatusStep;
import org.casegraph.charge.status.StatusTimeline;
import org.hibernate.Session;

/** Derives the status of the charges that are due, from what is visible, in the transaction that made them due. */
@ApplicationScoped
public class ChargeDerivation {

    private static final int CHUNK = 1_000;

    /** A fixed number of statements for every thousand charges. The session is flushed and cleared. */
    public void derive() {
        Session session = Panache.getSession();
        session.flush();
        session.clear();
        List<UUID> due = session.createNativeQuery("select charge_id from charge_due", UUID.class)
                .getResultList();
        due.stream().gather(Gatherers.windowFixed(CHUNK)).forEach(ChargeDerivation::derive);
        session.createNativeMutationQuery("delete from charge_due").executeUpdate();
    }

    private static void derive(List<UUID> due) {
        Session session = Panache.getSession();
        List<ChargeHistory> histories = ChargeHistories.of(due);
        forget(due);
        for (ChargeHistory history : histories) {
            StatusTimeline timeline = StatusTimeline.of(history);
            standing(history, timeline);
            history.outcomes().forEach(outcome -> standing(outcome, timeline));
        }
        session.flush();
        session.clear();
    }

    /** With its standing a charge loses its steps. */
    private static void forget(Collection<UUID> charges) {
        Session session = Panache.getSession();
        session.createMutationQuery("delete from ChargeStanding where chargeId in (:charges)")
                .setParameterList("charges", charges)
                .executeUpdate();
        session.createMutationQuery("""
                        delete from OutcomeStanding
                        where outcomeId in (select id from Outcome where chargeId in (:charges))
                        """).setParameterList("charges", charges).executeUpdate();
    }

    private static void standing(ChargeHistory history, StatusTimeline timeline) {
        UUID charge = history.charge().id();
        ChargeStanding standing = new ChargeStanding();
        standing.chargeId = charge;
        standing.key = history.charge().key();
        standing.status = timeline.status();
        timeline.currentOutcome().flatMap(history::outcome).ifPresent(current -> {
            standing.currentOutcomeId = current.id();
            standing.disposition = current.disposition();
            standing.decidedOn = current.decidedOn().orElse(null);
        });
        Panache.getSession().persist(standing);
        for (int position = 0; position < timeline.steps().size(); position++) {
            step(charge, position, timeline.steps().get(position));
        }
    }

    private static void step(UUID charge, int position, StatusStep derived) {
        ChargeStep step = new ChargeStep();
        step.chargeId = charge;
        step.position = position;
        step.decidedOn = derived.date().orElse(null);
        step.holdsFrom = derived.sortKey();
        step.status = derived.status();
        step.because = derived.because();
        step.recordId = derived.evidence().id();
        Panache.getSession().persist(step);
    }

    private static void standing(ChargeOutcome outcome, StatusTimeline timeline) {
        OutcomeStanding standing = new OutcomeStanding();
        standing.outcomeId = outcome.id();
        standing.stands = timeline.stands(outcome.id());
        standing.isFinal = timeline.isFinal(outcome.id());
        Panache.getSession().persist(standing);
    }
}
