package org.casegraph.source;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordType;

/** What a source is made of: the fields that imports, claims and uncited fields know. */
class SourceFields {

    @Produces
    @Singleton
    RecordType<Source> type() {
        return new RecordType<>(
                RecordKind.SOURCE,
                Source.class,
                Source::new,
                SourceView::of,
                List.of(
                        Field.defaulted(
                                "type",
                                FieldType.oneOf(SourceType.class, SourceType.OTHER),
                                SourceType.OTHER,
                                r -> r.type,
                                (r, v) -> r.type = v),
                        Field.required("title", FieldType.PROSE, r -> r.title, (r, v) -> r.title = v),
                        Field.optional("publisher", FieldType.NAME, r -> r.publisher, (r, v) -> r.publisher = v),
                        Field.optional("byline", FieldType.NAME, r -> r.byline, (r, v) -> r.byline = v),
                        Field.optional("url", FieldType.ADDRESS, r -> r.url, (r, v) -> r.url = v),
                        Field.optional(
                                "archivedUrl", FieldType.ADDRESS, r -> r.archivedUrl, (r, v) -> r.archivedUrl = v),
                        Field.optional("language", FieldType.NAME, r -> r.language, (r, v) -> r.language = v),
                        Field.optional("publishedOn", FieldType.DATE, r -> r.publishedOn, (r, v) -> r.publishedOn = v),
                        Field.defaulted(
                                "derivedFrom",
                                FieldType.references(RecordKind.SOURCE),
                                List.of(),
                                r -> r.derivedFromIds,
                                (r, v) -> r.derivedFromIds = new ArrayList<>(v))));
    }
}
