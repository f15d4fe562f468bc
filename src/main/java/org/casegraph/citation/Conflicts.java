package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the conflicts of records that are known to be visible. */
@ApplicationScoped
public class Conflicts {

    private static final int MOST = 100;

    /** The conflicts of each record, by field, 100 at the most. One statement. */
    Map<UUID, List<ConflictView>> of(Collection<UUID> records) {
        List<Claim> claims = Panache.getSession()
                .createNativeQuery("""
                        select x.* from unnest(:records) as parent(id)
                        cross join lateral (
                            select field from conflict where record_id = parent.id order by field limit :most
                        ) f
                        join claim x on x.record_id = parent.id and x.field = f.field and x.visible
                        where exists (
                            select from citation cited where cited.claim_id = x.id and %s)
                        order by x.record_id, x.field, x.position, x.id
                        """.formatted(Support.CONDITION), Claim.class)
                .setParameter("records", records.toArray(UUID[]::new), UUID[].class)
                .setParameter("most", MOST)
                .getResultList();
        Map<UUID, Map<String, List<ClaimView>>> byField = claims.stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.recordId,
                        Collectors.groupingBy(
                                claim -> claim.field,
                                LinkedHashMap::new,
                                Collectors.mapping(ClaimView::of, Collectors.toList()))));
        Map<UUID, List<ConflictView>> conflicts = new HashMap<>();
        byField.forEach((record, fields) -> conflicts.put(
                record, fields.values().stream().map(ConflictView::of).toList()));
        return conflicts;
    }
}
