package org.casegraph.event;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.legalcase.LegalCase;
import org.casegraph.person.Person;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordKind;
import org.casegraph.record.VisibleRecords;
import org.casegraph.source.ReferenceStyle;
import org.casegraph.source.Source;
import org.casegraph.source.SourceView;
import org.casegraph.source.reference.ReferenceData;

/** The sources that a page about a person, a case or a source is cited from. At most two statements. */
@ApplicationScoped
public class CitedSources {

    /** How many sources a part holds at the most. */
    public static final int PART = 1_000;

    private static final String IN_READING_ORDER =
            """
            with note as (
                select x.source_id, row_number() over (order by %s) as number
                %s
            )
            select s.*
            from (select source_id, min(number) as number from note group by source_id) first
            join source s on s.id = first.source_id
            where s.visible
            order by first.number
            """.formatted(ReadingOrder.KEYSET.orderBy(), ReadingOrder.citations("cast(:owner as uuid)"));

    /**
     * One part of the sources in reading order.
     *
     * @param sources each once, {@value CitedSources#PART} at the most
     * @param hasMore whether a next part follows
     */
    public record Part(List<ReferenceData> sources, boolean hasMore) {}

    /** The part with this number, from 1, of what the record is cited from; empty where the public sees no record. */
    @Transactional
    public Optional<Part> of(RecordKind kind, String key, int number) {
        return switch (kind) {
            case PERSON -> page(Person.class, key, number);
            case CASE -> page(LegalCase.class, key, number);
            case SOURCE -> VisibleRecords.byKey(Source.class, key).map(source -> part(List.of(source), number));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Optional<Part> page(Class<? extends RecordEntity> entity, String key, int number) {
        return VisibleRecords.byKey(entity, key).map(owner -> part(cited(owner.id, number), 1));
    }

    private static List<Source> cited(UUID owner, int number) {
        return Panache.getSession()
                .createNativeQuery(IN_READING_ORDER, Source.class)
                .setParameter("owner", owner)
                .setFirstResult((number - 1) * PART)
                .setMaxResults(PART + 1)
                .getResultList();
    }

    private static Part part(List<Source> found, int number) {
        return new Part(
                found.stream()
                        .skip((number - 1L) * PART)
                        .limit(PART)
                        .map(SourceView::of)
                        .map(ReferenceStyle::data)
                        .toList(),
                found.size() > PART);
    }
}
