package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.charge.status.Appeal;
import org.casegraph.charge.status.ChargeHistory;
import org.casegraph.charge.status.ChargeOutcome;
import org.casegraph.charge.status.ChargeVersion;
import org.casegraph.ruling.Filing;

/** Loads what the status of charges follows from: of all but the charges themselves what is visible. */
final class ChargeHistories {

    private ChargeHistories() {}

    /** Four statements. */
    static List<ChargeHistory> of(Collection<UUID> ids) {
        List<Charge> charges = list(Charge.class, "from Charge where id in (:ids)", ids);
        Map<UUID, List<ChargeVersion>> replacements =
                list(Charge.class, "from Charge where visible and replacesId in (:ids)", ids).stream()
                        .collect(Collectors.groupingBy(
                                charge -> charge.replacesId,
                                Collectors.mapping(ChargeHistories::version, Collectors.toList())));
        Map<UUID, List<ChargeOutcome>> outcomes =
                list(Outcome.class, "from Outcome where visible and chargeId in (:ids)", ids).stream()
                        .map(ChargeHistories::outcome)
                        .collect(Collectors.groupingBy(ChargeOutcome::charge));
        Map<UUID, List<Appeal>> appeals = appeals(outcomes.values().stream()
                .flatMap(List::stream)
                .flatMap(outcome -> outcome.ruling().stream())
                .collect(Collectors.toSet()));
        return charges.stream()
                .map(charge -> history(
                        version(charge),
                        replacements.getOrDefault(charge.id, List.of()),
                        outcomes.getOrDefault(charge.id, List.of()),
                        appeals))
                .toList();
    }

    private static ChargeHistory history(
            ChargeVersion charge,
            List<ChargeVersion> replacements,
            List<ChargeOutcome> outcomes,
            Map<UUID, List<Appeal>> appealsOfRuling) {
        List<Appeal> appeals = outcomes.stream()
                .flatMap(outcome -> outcome.ruling().stream())
                .distinct()
                .flatMap(ruling -> appealsOfRuling.getOrDefault(ruling, List.of()).stream())
                .toList();
        return new ChargeHistory(charge, replacements, outcomes, appeals);
    }

    private static Map<UUID, List<Appeal>> appeals(Set<UUID> rulings) {
        String appeals = "from Filing where visible and type in (NOTICE_OF_APPEAL, PETITION) and appealsId in (:ids)";
        return list(Filing.class, appeals, rulings).stream()
                .map(ChargeHistories::appeal)
                .collect(Collectors.groupingBy(Appeal::appealedRuling));
    }

    private static <E> List<E> list(Class<E> entity, String query, Collection<UUID> ids) {
        return Panache.getSession()
                .createQuery(query, entity)
                .setParameterList("ids", ids)
                .getResultList();
    }

    private static ChargeVersion version(Charge charge) {
        return new ChargeVersion(
                charge.id, charge.key, Optional.ofNullable(charge.replacesId), Optional.ofNullable(charge.filedOn));
    }

    private static ChargeOutcome outcome(Outcome outcome) {
        return new ChargeOutcome(
                outcome.id,
                outcome.key,
                outcome.chargeId,
                outcome.disposition,
                Optional.ofNullable(outcome.decidedOn),
                Optional.ofNullable(outcome.replacesId),
                Optional.ofNullable(outcome.rulingId));
    }

    private static Appeal appeal(Filing filing) {
        return new Appeal(
                filing.id,
                filing.key,
                Objects.requireNonNull(filing.appealsId),
                Optional.ofNullable(filing.filedOn),
                filing.status,
                Optional.ofNullable(filing.resolvedOn));
    }
}
