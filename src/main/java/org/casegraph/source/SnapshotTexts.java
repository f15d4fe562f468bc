package org.casegraph.source;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.casegraph.source.text.ExtractedText;

/**
 * Brings texts to the snapshots that state them. A snapshot is known by the hash of its text; one that was stated by the
 * hash of the file that its text is taken from gets that of the text once the file is at hand, and keeps the other as
 * its original's. Each method works in the transaction that it is called in.
 */
@ApplicationScoped
public class SnapshotTexts {

    private static final int CHUNK = 1_000;

    private static final String STANDING = """
            select h.sha256,
                t.sha256 is null and exists (select from snapshot s where s.sha256 = h.sha256) as wanted,
                t.sha256 is not null
                    or exists (select from snapshot s where s.original_sha256 = h.sha256) as on_file
            from unnest(:hashes) as h(sha256) left join source_text t on t.sha256 = h.sha256
            """;

    // A source that has the text already has it from another file, or as such.
    private static final String RENAME = """
            update snapshot s set sha256 = :sha256
            where s.sha256 = :original
                and not exists (select from snapshot o where o.source_id = s.source_id and o.sha256 = :sha256)
            """;

    private static final String DROP = "delete from snapshot where sha256 = :original";

    private static final String STORE = """
            insert into source_text (sha256, text) values (:sha256, :text) on conflict do nothing
            """;

    private static final String DESCRIBE = """
            update snapshot
            set characters = :characters, original_sha256 = :original, media_type = :type, extracted_by = :by
            where sha256 = :sha256 and (original_sha256 is null or characters <> :characters)
            """;

    /** Where a file or a text stands, by its hash. */
    public enum Standing {
        /** A snapshot states it and lacks the text. */
        WANTED,
        /** No snapshot lacks it, and its text is on file. */
        ON_FILE,
        /** No snapshot states it. */
        UNKNOWN
    }

    /** Of each of the hashes, whether of files or of texts. */
    public Map<String, Standing> standing(Collection<String> hashes) {
        return hashes.stream()
                .gather(Gatherers.windowFixed(CHUNK))
                .flatMap(chunk -> Panache.getSession()
                        .createNativeQuery(STANDING, Object[].class)
                        .addScalar("sha256", String.class)
                        .addScalar("wanted", Boolean.class)
                        .addScalar("on_file", Boolean.class)
                        .setParameter("hashes", chunk.toArray(String[]::new), String[].class)
                        .getResultStream())
                .collect(Collectors.toMap(row -> (String) row[0], row -> standing((Boolean) row[1], (Boolean) row[2])));
    }

    private static Standing standing(boolean wanted, boolean onFile) {
        if (wanted) {
            return Standing.WANTED;
        }
        return onFile ? Standing.ON_FILE : Standing.UNKNOWN;
    }

    /** Puts the text on file, for the snapshots that state it or its original, and says of which sources these are. */
    public Set<UUID> store(ExtractedText text) {
        var session = Panache.getSession();
        session.flush();
        session.clear();
        if (!text.originalSha256().equals(text.sha256())) {
            execute(RENAME, Map.of("sha256", text.sha256(), "original", text.originalSha256()));
            execute(DROP, Map.of("original", text.originalSha256()));
        }
        execute(STORE, Map.of("sha256", text.sha256(), "text", text.text()));
        execute(
                DESCRIBE,
                Map.of(
                        "sha256", text.sha256(),
                        "original", text.originalSha256(),
                        "type", text.mediaType(),
                        "by", text.extractedBy(),
                        "characters", text.characters()));
        return new HashSet<>(
                session.createNativeQuery("select source_id from snapshot where sha256 = :sha256", UUID.class)
                        .setParameter("sha256", text.sha256())
                        .getResultList());
    }

    private static void execute(String statement, Map<String, Object> parameters) {
        var query = Panache.getSession().createNativeMutationQuery(statement);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }
}
