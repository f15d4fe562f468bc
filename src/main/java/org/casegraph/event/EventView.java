package org.casegraph.event;

import java.util.UUID;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.record.TimelineItem;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Event")
@Description("Something that happened and that a case has to do with.")
public record EventView(
        @Ignore RecordHead head,

        @NonNull @Description("What happened, in a few words.")
        String title,

        @Description("When.") @Nullable PartialDate occurredOn,
        @Description("Where.") @Nullable String place,
        @Ignore @Nullable UUID caseId)
        implements RecordView, TimelineItem {

    public static EventView of(Event r) {
        return new EventView(RecordHead.of(RecordKind.EVENT, r, r.title), r.title, r.occurredOn, r.place, r.caseId);
    }
}
