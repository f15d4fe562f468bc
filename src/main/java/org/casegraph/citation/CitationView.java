package org.casegraph.citation;

import java.util.UUID;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.NodeView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Citation")
@Description("Ties a claim to a place in a source.")
public record CitationView(
        @Ignore UUID uuid,
        @Ignore UUID claimId,
        @Ignore UUID sourceId,

        @NonNull @Description("Whether the passage speaks for the claim or against it.")
        Stance stance,

        @NonNull @Description("The passage.") QuoteView quote,

        @NonNull @Description("What checking the quote against the source's text gave.")
        VerificationView verification)
        implements NodeView {

    static final String NODE = "CITATION";

    @Override
    @Id
    @NonNull
    @Description("Opaque and stable: the same citation has the same id in every Casegraph.")
    public String getId() {
        return new NodeId(NODE, uuid).toString();
    }

    public static CitationView of(Citation c) {
        return new CitationView(c.id, c.claimId, c.sourceId, c.stance, QuoteView.of(c), VerificationView.of(c));
    }
}
