package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.graphql.Page;

/** Loads what the claims are in conflicts of records that are known to be visible. One statement each. */
final class Conflicts {

    private Conflicts() {}

    /** Pages of conflicts with their claims. */
    static Map<UUID, Page<ConflictView>> withClaims(Map<UUID, Page<Conflict>> pages) {
        Map<Conflict.Key, ConflictView> views = views(pages.values().stream()
                .flatMap(page -> page.rows().stream())
                .map(Conflict::key)
                .collect(Collectors.toSet()));
        Map<UUID, Page<ConflictView>> made = new HashMap<>();
        pages.forEach((parent, page) -> made.put(parent, page.map(conflict -> views.get(conflict.key()))));
        return made;
    }

    private static Map<Conflict.Key, ConflictView> views(Collection<Conflict.Key> keys) {
        List<Claim> claims = Panache.getSession()
                .createNativeQuery("""
                        select x.* from unnest(:records, :fields) as contested(record_id, field)
                        join claim x on x.record_id = contested.record_id and x.field = contested.field and x.visible
                        where exists (
                            select from citation cited where cited.claim_id = x.id and %s)
                        order by x.record_id, x.field, x.position, x.id
                        """.formatted(Support.CONDITION), Claim.class)
                .setParameter(
                        "records", keys.stream().map(Conflict.Key::recordId).toArray(UUID[]::new), UUID[].class)
                .setParameter("fields", keys.stream().map(Conflict.Key::field).toArray(String[]::new), String[].class)
                .getResultList();
        return claims.stream()
                .map(ClaimView::of)
                .collect(Collectors.collectingAndThen(
                        Collectors.groupingBy(claim -> new Conflict.Key(claim.recordId(), claim.field())),
                        Conflicts::views));
    }

    private static Map<Conflict.Key, ConflictView> views(Map<Conflict.Key, List<ClaimView>> claims) {
        return claims.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> ConflictView.of(entry.getValue())));
    }
}
