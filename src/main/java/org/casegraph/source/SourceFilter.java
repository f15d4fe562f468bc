package org.casegraph.source;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.casegraph.graphql.Lookup;
import org.casegraph.graphql.RowFilter;
import org.casegraph.graphql.Where;
import org.casegraph.record.FoundRecords;
import org.casegraph.record.NamedRecords;
import org.casegraph.record.RecordKind;
import org.casegraph.time.DateRange;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("SourceFilter")
@Description("Which sources: those that meet everything that is given here.")
public record SourceFilter(
        @Description("Those in which `search` finds all the words of this text.") @Nullable
        String text,

        @Description("Those of one of these types.") @Nullable
        List<@NonNull SourceType> type,

        @Description("Those of this publisher, in capitals or not.") @Nullable
        String publisher,

        @Description("Those published in this time.") @Nullable
        DateRange publishedOn,

        @Description("Those that are cited for a record with this key, of whatever kind.") @Nullable
        String cites)
        implements RowFilter {

    /** The conditions on a row of source. */
    @Override
    public Where where(Lookup records) {
        return FoundRecords.by("filter.text", text, RecordKind.SOURCE, "x.id")
                .anyOf("filter.type", "x.type", type)
                .text("filter.publisher", "left(lower(x.publisher), 200) = lower(?)", publisher)
                .within("filter.publishedOn", "x.published_on", publishedOn)
                .and(
                        "exists (select from citation c where c.source_id = x.id and c.visible and c.record_id = any(?))",
                        (Object) NamedRecords.ids("filter.cites", cites, records));
    }
}
