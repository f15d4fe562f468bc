package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads which sources support claims, and from whom those have it. */
@ApplicationScoped
public class Corroborations {

    /** The corroboration of each claim that a visible source supports. Two statements. */
    Map<UUID, Corroboration> of(Collection<UUID> claims) {
        Map<UUID, Set<SupportingSource>> supporting = supporting(claims);
        Set<UUID> sources = supporting.values().stream()
                .flatMap(Set::stream)
                .map(SupportingSource::id)
                .collect(Collectors.toSet());
        if (sources.isEmpty()) {
            return Map.of();
        }
        Origins origins = new Origins(credits(sources));
        Map<UUID, Corroboration> corroborations = new HashMap<>();
        supporting.forEach((claim, by) -> corroborations.put(claim, Corroboration.of(by, origins)));
        return corroborations;
    }

    private static Map<UUID, Set<SupportingSource>> supporting(Collection<UUID> claims) {
        return Panache.getSession()
                .createNativeQuery("""
                        select distinct cited.claim_id, cited.source_id, s.publisher
                        from citation cited join source s on s.id = cited.source_id
                        where cited.claim_id in (:claims) and %s
                        """.formatted(Support.CONDITION), Object[].class)
                .addScalar("claim_id", UUID.class)
                .addScalar("source_id", UUID.class)
                .addScalar("publisher", String.class)
                .setParameterList("claims", claims)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new SupportingSource((UUID) row[1], Optional.ofNullable((String) row[2])),
                                Collectors.toCollection(LinkedHashSet::new))));
    }

    /**
     * What the sources credit, and what those credit, and so on; also through sources that are not visible, of which
     * nothing but a count comes out: copies of a report that was retracted corroborate no more than before.
     */
    private static Map<UUID, Set<UUID>> credits(Collection<UUID> sources) {
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery("""
                        with recursive followed(id) as (
                            select id from source where id in (:sources)
                            union
                            select o.origin_id
                            from followed f
                            join source_origin o on o.source_id = f.id
                        )
                        select o.source_id, o.origin_id
                        from followed f
                        join source_origin o on o.source_id = f.id
                        """, Object[].class)
                .addScalar("source_id", UUID.class)
                .addScalar("origin_id", UUID.class)
                .setParameterList("sources", sources)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }
}
