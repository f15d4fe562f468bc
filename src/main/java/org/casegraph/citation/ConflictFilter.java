package org.casegraph.citation;

import io.smallrye.graphql.api.Nullable;
import java.util.UUID;
import org.casegraph.graphql.Lookup;
import org.casegraph.graphql.RowFilter;
import org.casegraph.graphql.Where;
import org.casegraph.record.NamedRecords;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;

@Input("ConflictFilter")
@Description("Which conflicts: those that meet everything that is given here.")
public record ConflictFilter(
        @Description("Those on records of this kind.") @Nullable
        RecordKind kind,

        @Description("Those on the record with this key: of the kind that `kind` names, or of any.") @Nullable
        String key,

        @Name("case") @Description("Those on the case with this key and on what is part of it.") @Nullable
        String caseKey)
        implements RowFilter {

    /** The conditions on a row of conflict and its row `r` of record. */
    @Override
    public Where where(Lookup records) {
        UUID[] named = kind == null
                ? NamedRecords.ids("filter.key", key, records)
                : NamedRecords.ids("filter.key", kind, key, records);
        return Where.ANYTHING
                .and("r.kind = ?", kind)
                .and("x.record_id = any(?)", (Object) named)
                .and(
                        "x.record_id in (select record_id from case_record where case_id = ?)",
                        NamedRecords.id("filter.case", RecordKind.CASE, caseKey, records));
    }
}
