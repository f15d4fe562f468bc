package org.casegraph.source;

import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Source")
@Description("A report, a record or a statement that facts are taken from.")
public record SourceView(
        @Ignore RecordHead head,
        @NonNull @Description("What it is.") SourceType type,
        @NonNull @Description("What it is called.") String title,
        @Description("Who published it.") @Nullable String publisher,
        @Description("Who wrote it.") @Nullable String byline,
        @Description("Where it stands.") @Nullable String url,
        @Description("Where a copy is kept.") @Nullable String archivedUrl,

        @Description("The language it is in, as BCP 47 writes it: en-US.") @Nullable
        String language,

        @Description("When it came out.") @Nullable PartialDate publishedOn)
        implements RecordView {

    public static SourceView of(Source r) {
        return new SourceView(
                RecordHead.of(RecordKind.SOURCE, r, r.title),
                r.type,
                r.title,
                r.publisher,
                r.byline,
                r.url,
                r.archivedUrl,
                r.language,
                r.publishedOn);
    }
}
