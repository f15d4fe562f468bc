package org.casegraph.charge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.UUID;
import org.casegraph.graphql.Lookup;
import org.casegraph.graphql.RowFilter;
import org.casegraph.graphql.Where;
import org.casegraph.legalcase.ParticipationRole;
import org.casegraph.person.PersonType;
import org.casegraph.record.FoundRecords;
import org.casegraph.record.NamedRecords;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PersonFilter")
@Description("Which people: those that meet everything that is given here.")
public record PersonFilter(
        @Description("Those in which `search` finds all the words of this text.") @Nullable
        String text,

        @Description("Human beings, or organizations.") @Nullable
        PersonType type,

        @Description("Those that take part in a case in this role: in the case that `case` names, if it is given.")
        @Nullable
        ParticipationRole role,

        @Name("case") @Description("Those that take part in the case with this key, or are charged in it.") @Nullable
        String caseKey,

        @Description("Those charged with an offense of these words, or under this statute.") @Nullable
        String chargedWith,

        @Description(
                "Those with a charge that stands at one of these: a charge with what `chargedWith` says, if it is given.")
        @Nullable
        List<@NonNull ChargeStatus> chargeStatus)
        implements RowFilter {

    private static final String IN_CASE = """
            exists (select from participation p where p.person_id = x.id and p.case_id = ? and p.visible)
            or exists (select from charge c where c.person_id = x.id and c.case_id = ? and c.visible)""";

    /** The conditions on a row of person. */
    @Override
    public Where where(Lookup records) {
        UUID legalCase = NamedRecords.id("filter.case", RecordKind.CASE, caseKey, records);
        Where where = FoundRecords.by("filter.text", text, RecordKind.PERSON, "x.id")
                .and("x.type = ?", type)
                .exists(
                        "from charge c join charge_standing s on s.charge_id = c.id"
                                + " where c.person_id = x.id and c.visible",
                        charged());
        return role == null
                ? where.and(IN_CASE, legalCase, legalCase)
                : where.exists(
                        "from participation p where p.person_id = x.id and p.visible",
                        Where.ANYTHING.and("p.role = ?", role).and("p.case_id = ?", legalCase));
    }

    private Where charged() {
        return Where.ANYTHING
                .text("filter.chargedWith", """
                        to_tsvector('english', c.offense || ' ' || coalesce(c.statute, ''))
                            @@ websearch_to_tsquery('english', ?)""", chargedWith)
                .anyOf("filter.chargeStatus", "s.status", chargeStatus);
    }
}
