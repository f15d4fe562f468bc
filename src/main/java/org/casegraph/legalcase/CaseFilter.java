package org.casegraph.legalcase;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
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

@Input("CaseFilter")
@Description("Which cases: those that meet everything that is given here.")
public record CaseFilter(
        @Description("Those in which `search` finds all the words of this text.") @Nullable
        String text,

        @Description("Those of one of these types.") @Nullable
        List<@NonNull CaseType> type,

        @Description("Those in one of these states.") @Nullable
        List<@NonNull CaseStatus> status,

        @Description("Those before the court with this key.") @Nullable
        String court,

        @Description("Those before courts of this jurisdiction or a part of it, in capitals or not: US takes in US-NM.")
        @Nullable
        String jurisdiction,

        @Description("Those that the person with this key takes part in, or is charged in.") @Nullable
        String person,

        @Description("Those filed in this time.") @Nullable DateRange filedOn)
        implements RowFilter {

    private static final String OF_PERSON = """
            exists (select from participation p where p.case_id = x.id and p.person_id = ? and p.visible)
            or exists (select from charge c where c.case_id = x.id and c.person_id = ? and c.visible)""";

    /** The conditions on a row of legal_case. */
    @Override
    public Where where(Lookup records) {
        UUID party = NamedRecords.id("filter.person", RecordKind.PERSON, person, records);
        return FoundRecords.by("filter.text", text, RecordKind.CASE, "x.id")
                .anyOf("filter.type", "x.type", type)
                .anyOf("filter.status", "x.status", status)
                .and("x.court_id = ?", NamedRecords.id("filter.court", RecordKind.COURT, court, records))
                .exists(
                        "from court c where c.id = x.court_id and c.visible",
                        Where.ANYTHING.text(
                                "filter.jurisdiction",
                                "(lower(c.jurisdiction) || '-') ^@ (lower(?) || '-')",
                                jurisdiction))
                .and(OF_PERSON, party, party)
                .within("filter.filedOn", "x.filed_on", filedOn);
    }
}
