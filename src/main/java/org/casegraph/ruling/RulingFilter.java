package org.casegraph.ruling;

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
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Input("RulingFilter")
@Description("Which rulings: those that meet everything that is given here.")
public record RulingFilter(
        @Description("Those in which `search` finds all the words of this text.") @Nullable
        String text,

        @Name("case") @Description("Those in the case with this key.") @Nullable
        String caseKey,

        @Description("Those that the person with this key made, as a judge.") @Nullable
        String judge,

        @Description("Those of one of these types.") @Nullable
        List<@NonNull RulingType> type,

        @Description("Those with prejudice, or those without.") @Nullable
        Boolean withPrejudice,

        @Description("Those decided in this time.") @Nullable
        DateRange decidedOn)
        implements RowFilter {

    /** The conditions on a row of ruling. */
    @Override
    public Where where(Lookup records) {
        return FoundRecords.by("filter.text", text, RecordKind.RULING, "x.id")
                .and("x.case_id = ?", NamedRecords.id("filter.case", RecordKind.CASE, caseKey, records))
                .and(
                        "exists (select from ruling_judge j where j.ruling_id = x.id and j.person_id = ?)",
                        NamedRecords.id("filter.judge", RecordKind.PERSON, judge, records))
                .anyOf("filter.type", "x.type", type)
                .and("x.with_prejudice = ?", withPrejudice)
                .within("filter.decidedOn", "x.decided_on", decidedOn);
    }
}
