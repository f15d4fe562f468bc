package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.casegraph.citation.quote.QuoteMatcher;
import org.casegraph.source.SourceText;
import org.hibernate.Session;

/** Checks quotes against the newest text that is on file of their sources, and keeps what that gives. */
@ApplicationScoped
public class CitationVerifier {

    private static final int CHUNK = 1_000;
    /** Texts are loaded together up to this many characters. */
    private static final int TEXTS = 8 << 20;

    private static final String NEWEST = """
            select distinct on (s.source_id) s.source_id, s.sha256, s.characters
            from snapshot s join source_text t on t.sha256 = s.sha256
            where s.source_id in (:sources)
            order by s.source_id, s.captured_at desc, s.sha256 desc
            """;

    private final Clock clock;

    CitationVerifier(Clock clock) {
        this.clock = clock;
    }

    /** The newest text on file of a source. */
    record Newest(UUID source, String sha256, int characters) {}

    /**
     * Checks these citations, by source, and all others of the sources to be checked again, which are then no longer
     * due. A result that is as before leaves its row alone. The session is flushed and cleared.
     */
    public void verify(Map<UUID, ? extends Collection<UUID>> citations, Set<UUID> again) {
        Session session = Panache.getSession();
        session.flush();
        session.clear();
        Set<UUID> sources =
                Stream.concat(citations.keySet().stream(), again.stream()).collect(Collectors.toSet());
        sources.stream()
                .gather(Gatherers.windowFixed(CHUNK))
                .flatMap(chunk -> together(newest(chunk)))
                .forEach(texts -> verify(texts, citations, again));
        again.stream().gather(Gatherers.windowFixed(CHUNK)).forEach(VerificationQueue::remove);
    }

    /** The newest text on file of the source, if there is any. */
    Optional<Newest> newest(UUID source) {
        return newest(List.of(source)).stream().findFirst();
    }

    private static List<Newest> newest(List<UUID> sources) {
        return Panache.getSession()
                .createNativeQuery(NEWEST, Object[].class)
                .setParameterList("sources", sources)
                .getResultList()
                .stream()
                .map(row -> new Newest((UUID) row[0], (String) row[1], (Integer) row[2]))
                .toList();
    }

    /** In groups whose texts fit into memory together, a text that does not by itself. */
    private static Stream<List<Newest>> together(List<Newest> all) {
        List<List<Newest>> groups = new ArrayList<>();
        long room = 0;
        for (Newest newest : all) {
            if (groups.isEmpty() || newest.characters > room) {
                groups.add(new ArrayList<>());
                room = TEXTS;
            }
            groups.getLast().add(newest);
            room -= newest.characters;
        }
        return groups.stream();
    }

    private void verify(List<Newest> group, Map<UUID, ? extends Collection<UUID>> citations, Set<UUID> again) {
        Session session = Panache.getSession();
        Map<String, String> texts = texts(group);
        Map<UUID, List<Citation>> bySource =
                citations(group, citations, again).collect(Collectors.groupingBy(citation -> citation.sourceId));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Newest newest : group) {
            QuoteMatcher matcher = QuoteMatcher.of(texts.get(newest.sha256));
            bySource.getOrDefault(newest.source, List.of())
                    .forEach(citation -> citation.checked(matcher.match(citation.statedQuote()), newest.sha256, now));
        }
        session.flush();
        session.clear();
    }

    private static Map<String, String> texts(List<Newest> group) {
        return Panache.getSession()
                .createQuery("from SourceText where sha256 in (:hashes)", SourceText.class)
                .setParameterList(
                        "hashes", group.stream().map(Newest::sha256).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(text -> text.sha256, text -> text.text));
    }

    private static Stream<Citation> citations(
            List<Newest> group, Map<UUID, ? extends Collection<UUID>> citations, Set<UUID> again) {
        List<UUID> whole =
                group.stream().map(Newest::source).filter(again::contains).toList();
        List<UUID> single = group.stream()
                .map(Newest::source)
                .filter(source -> !again.contains(source))
                .flatMap(source -> citations.get(source).stream())
                .toList();
        return Stream.concat(
                load("from Citation where sourceId in (:ids)", whole),
                load("from Citation where id in (:ids)", single));
    }

    private static Stream<Citation> load(String query, List<UUID> ids) {
        Function<List<UUID>, Stream<Citation>> chunk = some ->
                Panache.getSession()
                        .createQuery(query, Citation.class)
                        .setParameterList("ids", some)
                        .getResultList()
                        .stream();
        return ids.stream().gather(Gatherers.windowFixed(CHUNK)).flatMap(chunk);
    }
}
