package org.casegraph.record;

import java.time.Instant;
import java.util.UUID;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.NodeView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** Something that a source can be cited for, as GraphQL shows it. */
@Name("Record")
@Description("Something that a source can be cited for.")
public interface RecordView extends NodeView {

    @Ignore
    RecordHead head();

    @Ignore
    default UUID uuid() {
        return head().id();
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque and stable: the same record has the same id in every Casegraph.")
    default String getId() {
        return new NodeId(head().kind().name(), head().id()).toString();
    }

    @NonNull
    @Description("Stable, readable, unique among records of its kind: alec-baldwin.")
    default String getKey() {
        return head().key();
    }

    @NonNull
    @Description("What kind of record it is.")
    default RecordKind getKind() {
        return head().kind();
    }

    @NonNull
    @Description("One line that names it in a list.")
    default String getLabel() {
        return head().label();
    }

    @NonNull
    @Description("How far it is public.")
    default PublicationState getState() {
        return head().state();
    }

    @Description("Counts its changes, from 1.")
    default int getVersion() {
        return head().version();
    }

    @NonNull
    @Description("When it was first recorded.")
    default Instant getCreatedAt() {
        return head().createdAt();
    }

    @NonNull
    @Description("When it last changed.")
    default Instant getUpdatedAt() {
        return head().updatedAt();
    }
}
