package org.casegraph.citation;

import java.util.UUID;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.NodeView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Claim")
@Description("What somebody asserts about one field of a record.")
public record ClaimView(
        @Ignore UUID uuid,
        @Ignore UUID recordId,

        @NonNull @Description("The GraphQL field of the record, or a point that it has no field for.")
        String field,

        @NonNull @Description("The asserted value, as text; a reference is a key.")
        String value,

        @NonNull @Description("On what ground it is asserted.")
        ClaimBasis basis,

        @Ignore @Nullable UUID assertedById,

        @Description("Whether the record's field shows this value.")
        boolean accepted,

        @Description("Why it was accepted, where somebody said.") @Nullable
        String acceptedBecause)
        implements NodeView {

    static final String NODE = "CLAIM";

    @Override
    @Id
    @NonNull
    @Description("Opaque and stable: the same claim has the same id in every Casegraph.")
    public String getId() {
        return new NodeId(NODE, uuid).toString();
    }

    static ClaimView of(Claim c) {
        return new ClaimView(
                c.id, c.recordId, c.field, c.value, c.basis, c.assertedById, c.accepted, c.acceptedBecause);
    }
}
