package org.casegraph.charge;

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

@Input("ChargeFilter")
@Description("Which charges: those that meet everything that is given here.")
public record ChargeFilter(
        @Description("Those in which `search` finds all the words of this text.") @Nullable
        String text,

        @Description("Those against the person with this key.") @Nullable
        String person,

        @Name("case") @Description("Those in the case with this key.") @Nullable
        String caseKey,

        @Description("Those in cases before the court with this key.") @Nullable
        String court,

        @Description("Those under this statute, in capitals or not.") @Nullable
        String statute,

        @Description("Those of one of these severities.") @Nullable
        List<@NonNull Severity> severity,

        @Description("Those that stand at one of these.") @Nullable
        List<@NonNull ChargeStatus> status,

        @Description("Those whose current outcome is one of these.") @Nullable
        List<@NonNull Disposition> disposition,

        @Description("Those filed in this time.") @Nullable DateRange filedOn,

        @Description("Those whose current outcome was decided in this time.") @Nullable
        DateRange decidedOn)
        implements RowFilter {

    /** The conditions on a row of charge and its row `s` of charge_standing. */
    @Override
    public Where where(Lookup records) {
        Where where = FoundRecords.by("filter.text", text, RecordKind.CHARGE, "x.id")
                .and("x.person_id = ?", NamedRecords.id("filter.person", RecordKind.PERSON, person, records))
                .and("x.case_id = ?", NamedRecords.id("filter.case", RecordKind.CASE, caseKey, records))
                .and(
                        "x.case_id in (select id from legal_case where court_id = ?)",
                        NamedRecords.id("filter.court", RecordKind.COURT, court, records))
                .text("filter.statute", "left(lower(x.statute), 200) = lower(?)", statute)
                .anyOf("filter.severity", "x.severity", severity)
                .anyOf("filter.status", "s.status", status)
                .anyOf("filter.disposition", "s.disposition", disposition)
                .within("filter.filedOn", "x.filed_on", filedOn)
                .within("filter.decidedOn", "s.decided_on", decidedOn);
        // So that the planner may begin with the standings.
        return decidedOn == null ? where : where.and("s.charge_id is not null");
    }
}
