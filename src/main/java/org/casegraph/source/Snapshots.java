package org.casegraph.source;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Loads the snapshots of sources that are known to be visible. */
@ApplicationScoped
public class Snapshots {

    private static final int MOST = 100;

    /** The snapshots of each source, the newest first, 100 at the most. One statement. */
    public Map<UUID, List<SnapshotView>> of(Collection<UUID> sources) {
        return Panache.getSession()
                .createNativeQuery("""
                        select s.source_id, s.sha256, s.captured_at, s.characters, t.sha256 is not null as on_file,
                               s.original_sha256, s.media_type, s.extracted_by
                        from unnest(:sources) as parent(id)
                        cross join lateral (
                            select * from snapshot where source_id = parent.id
                            order by captured_at desc, sha256 limit :most
                        ) s
                        left join source_text t on t.sha256 = s.sha256
                        order by s.source_id, s.captured_at desc, s.sha256
                        """, Object[].class)
                .addScalar("source_id", UUID.class)
                .addScalar("sha256", String.class)
                .addScalar("captured_at", Instant.class)
                .addScalar("characters", Integer.class)
                .addScalar("on_file", Boolean.class)
                .addScalar("original_sha256", String.class)
                .addScalar("media_type", String.class)
                .addScalar("extracted_by", String.class)
                .setParameter("sources", sources.toArray(UUID[]::new), UUID[].class)
                .setParameter("most", MOST)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(Snapshots::view, Collectors.toList())));
    }

    private static SnapshotView view(Object[] row) {
        return new SnapshotView(
                (String) row[1],
                (Instant) row[2],
                (Integer) row[3],
                (Boolean) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7]);
    }
}
