package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casegraph.charge.status.Appeal;
import org.casegraph.charge.status.ChargeHistory;
import org.casegraph.charge.status.ChargeOutcome;
import org.casegraph.charge.status.ChargeVersion;
import org.casegraph.charge.status.VersionChain;
import org.casegraph.ruling.Filing;

/**
 * Loads what the status of charges follows from, also through other versions of them: of all but the charges themselves
 * what is visible.
 */
final class ChargeHistories {

    private ChargeHistories() {}

    /** Four statements. */
    static List<ChargeHistory> of(Collection<UUID> ids) {
        Set<UUID> asked = Set.copyOf(ids);
        List<UUID> versions = versions(ids);
        List<Charge> charges = list(Charge.class, "from Charge where id in (:ids)", versions);
        Map<UUID, List<ChargeVersion>> replacements = replacements(charges);
        Map<UUID, List<ChargeOutcome>> outcomes =
                list(Outcome.class, "from Outcome where visible and chargeId in (:ids)", versions).stream()
                        .map(ChargeHistories::outcome)
                        .collect(Collectors.groupingBy(ChargeOutcome::charge));
        Map<UUID, List<Appeal>> appeals = appeals(outcomes.values().stream()
                .flatMap(List::stream)
                .flatMap(outcome -> outcome.ruling().stream())
                .collect(Collectors.toSet()));
        Function<Charge, ChargeHistory> history = charge -> history(
                version(charge),
                replacements.getOrDefault(charge.id, List.of()),
                outcomes.getOrDefault(charge.id, List.of()),
                appeals);
        VersionChain chain = new VersionChain(
                charges.stream().filter(charge -> charge.visible).map(history).toList());
        return charges.stream()
                .filter(charge -> asked.contains(charge.id))
                .map(history)
                .map(chain::bounded)
                .toList();
    }

    private static Map<UUID, List<ChargeVersion>> replacements(List<Charge> charges) {
        return charges.stream()
                .filter(charge -> charge.visible && charge.replacesId != null)
                .collect(Collectors.groupingBy(
                        charge -> charge.replacesId,
                        Collectors.mapping(ChargeHistories::version, Collectors.toList())));
    }

    private static List<UUID> versions(Collection<UUID> ids) {
        return Panache.getSession()
                .createNativeQuery("select charge_versions(:ids)", UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new), UUID[].class)
                .getResultList();
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
