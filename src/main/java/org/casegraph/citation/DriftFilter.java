package org.casegraph.citation;

import io.smallrye.graphql.api.Nullable;
import org.casegraph.graphql.Lookup;
import org.casegraph.graphql.RowFilter;
import org.casegraph.graphql.Where;
import org.casegraph.record.NamedRecords;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

@Input("DriftFilter")
@Description("Which drifted citations: those that meet everything that is given here.")
public record DriftFilter(
        @Description("Those of the source with this key.") @Nullable
        String source,

        @Name("case") @Description("Those on the case with this key and on what is part of it.") @Nullable
        String caseKey)
        implements RowFilter {

    /** The conditions on a row of citation. */
    @Override
    public Where where(Lookup records) {
        return Where.ANYTHING
                .and("x.source_id = ?", NamedRecords.id("filter.source", RecordKind.SOURCE, source, records))
                .and(
                        "x.record_id in (select record_id from case_record where case_id = ?)",
                        NamedRecords.id("filter.case", RecordKind.CASE, caseKey, records));
    }
}
