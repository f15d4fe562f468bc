package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.record.WriterLock;
import org.hibernate.Session;

/**
 * The sources whose citations are to be checked again, in the database. The database itself adds to it in the transaction
 * that brings a text or a snapshot; who checks a source's citations in that same transaction takes the source off. What
 * is left is worked off piece by piece by {@link Reverification}.
 */
@ApplicationScoped
public class VerificationQueue {

    /** The most citations that one piece checks. */
    private static final int PIECE = 1_000;
    /** About how many characters one piece reads: each citation may have to be looked for in the whole text. */
    private static final int READS = 50_000_000;

    private static final int LEAST = 10;

    private static final String ADD = "insert into verification_due (source_id) select unnest(:sources)";
    private static final String REMOVE = "delete from verification_due where source_id = any(:sources)";

    /** How many rows one transaction takes, of which it works off as many as there is time for. */
    private static final int ROWS = 100;

    private static final Duration TIME = Duration.ofMillis(500);

    // What somebody else works on is passed over.
    private static final String NEXT = """
            select id, source_id, citations from verification_due order by id limit :rows for update skip locked
            """;

    // Once something failed: so that it does not keep the rest from being done.
    private static final String ANY = NEXT.replace("order by id", "order by random()");

    private static final String SPLIT = """
            insert into verification_due (source_id, citations)
            select :source, array_agg(id)
            from (
                select c.id, (row_number() over (order by c.id) - 1) / :size as piece
                from citation c where c.source_id = :source and c.snapshot_sha256 is distinct from :sha256
            ) c
            group by piece order by piece
            """;

    private final CitationVerifier verifier;
    private final ConflictDerivation conflicts;

    VerificationQueue(CitationVerifier verifier, ConflictDerivation conflicts) {
        this.verifier = verifier;
        this.conflicts = conflicts;
    }

    private record Due(long id, UUID source, Optional<UUID[]> citations) {}

    /** Has all citations of these sources checked against the newest text, some time after this transaction. */
    public void add(Collection<UUID> sources) {
        write(ADD, sources);
    }

    /** Takes these sources off: this transaction has checked all their citations. */
    static void remove(Collection<UUID> sources) {
        write(REMOVE, sources);
    }

    private static void write(String statement, Collection<UUID> sources) {
        Panache.getSession()
                .createNativeMutationQuery(statement)
                .setParameter("sources", sources.toArray(UUID[]::new), UUID[].class)
                .executeUpdate();
    }

    /**
     * Works off some of it in this transaction, those that have waited longest or any, and says how much: nothing where
     * nothing is due or somebody else is writing.
     */
    int workOff(boolean any) {
        Session session = Panache.getSession();
        if (!WriterLock.tryTake(session)) {
            return 0;
        }
        List<Due> next = next(any ? ANY : NEXT);
        long until = System.nanoTime() + TIME.toNanos();
        int done = 0;
        while (done < next.size() && (done == 0 || System.nanoTime() - until < 0)) {
            workOff(next.get(done++));
        }
        conflicts.derive();
        return done;
    }

    private static List<Due> next(String query) {
        return Panache.getSession()
                .createNativeQuery(query, Object[].class)
                .addScalar("id", Long.class)
                .addScalar("source_id", UUID.class)
                .addScalar("citations", UUID[].class)
                .setParameter("rows", ROWS)
                .getResultStream()
                .map(row -> new Due((Long) row[0], (UUID) row[1], Optional.ofNullable((UUID[]) row[2])))
                .toList();
    }

    private void workOff(Due due) {
        due.citations.ifPresentOrElse(
                citations -> verifier.verify(Map.of(due.source, Arrays.asList(citations)), Set.of()),
                () -> split(due.source));
        Panache.getSession()
                .createNativeMutationQuery("delete from verification_due where id = :id")
                .setParameter("id", due.id)
                .executeUpdate();
    }

    private void split(UUID source) {
        verifier.newest(source)
                .ifPresent(newest -> Panache.getSession()
                        .createNativeMutationQuery(SPLIT)
                        .setParameter("source", source)
                        .setParameter("sha256", newest.sha256())
                        .setParameter("size", Math.clamp(READS / Math.max(1, newest.characters()), LEAST, PIECE))
                        .executeUpdate());
    }
}
