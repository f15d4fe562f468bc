package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.graphql.Batch;
import org.jspecify.annotations.Nullable;

/** Loads what was derived about charges and outcomes; the charges themselves are known to be visible. */
@ApplicationScoped
public class ChargeStandings {

    private static final ChargeStanding UNKNOWN = unknown();

    CompletionStage<ChargeStanding> of(UUID charge, Context context) {
        return Batch.load(
                context,
                "ChargeStanding",
                charge,
                UNKNOWN,
                ids -> byId(
                        "from ChargeStanding where chargeId in (:ids)", ChargeStanding.class, ids, s -> s.chargeId));
    }

    CompletionStage<List<ChargeStep>> steps(UUID charge, Context context) {
        return Batch.load(context, "ChargeStep", charge, List.of(), ChargeStandings::steps);
    }

    CompletionStage<@Nullable OutcomeView> currentOutcome(UUID charge, Context context) {
        return Batch.<UUID, @Nullable OutcomeView>load(
                context, "Charge.currentOutcome", charge, null, ChargeStandings::currentOutcomes);
    }

    CompletionStage<Boolean> isFinal(UUID outcome, Context context) {
        return Batch.load(
                context,
                "Outcome.final",
                outcome,
                false,
                ids -> byId(
                                "from OutcomeStanding where outcomeId in (:ids)",
                                OutcomeStanding.class,
                                ids,
                                s -> s.outcomeId)
                        .entrySet()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().isFinal)));
    }

    private static Map<UUID, List<ChargeStep>> steps(Collection<UUID> charges) {
        return Panache.getSession()
                .createQuery("from ChargeStep where chargeId in (:ids) order by chargeId, position", ChargeStep.class)
                .setParameterList("ids", charges)
                .getResultStream()
                .collect(Collectors.groupingBy(step -> step.chargeId));
    }

    private static Map<UUID, OutcomeView> currentOutcomes(Collection<UUID> charges) {
        return byId("""
                        select o from ChargeStanding s join Outcome o on o.id = s.currentOutcomeId
                        where o.visible and s.chargeId in (:ids)
                        """, Outcome.class, charges, outcome -> outcome.chargeId).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> OutcomeView.of(entry.getValue())));
    }

    private static <T> Map<UUID, T> byId(String query, Class<T> type, Collection<UUID> ids, Function<T, UUID> id) {
        return Panache.getSession()
                .createQuery(query, type)
                .setParameterList("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(id, Function.identity()));
    }

    private static ChargeStanding unknown() {
        ChargeStanding standing = new ChargeStanding();
        standing.status = ChargeStatus.UNKNOWN;
        return standing;
    }
}
