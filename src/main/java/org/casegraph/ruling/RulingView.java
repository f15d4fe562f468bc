package org.casegraph.ruling;

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

@Type("Ruling")
@Description("A decision of a court, a jury or a pardoning authority in a case.")
public record RulingView(
        @Ignore RecordHead head,
        @Ignore UUID caseId,

        @NonNull @Description("What kind of decision it is.")
        RulingType type,

        @NonNull @Description("What it is called.") String title,
        @Description("When it was made.") @Nullable PartialDate decidedOn,

        @Description("Whether what it dismisses can not be filed again; null where no source says.") @Nullable
        Boolean withPrejudice,

        @Description("On what grounds.") @Nullable String grounds,
        @Description("What it says, in short.") @Nullable String summary,
        @Ignore @Nullable UUID reversesId)
        implements RecordView, TimelineItem {

    public static RulingView of(Ruling r) {
        return new RulingView(
                RecordHead.of(RecordKind.RULING, r, r.title),
                r.caseId,
                r.type,
                r.title,
                r.decidedOn,
                r.withPrejudice,
                r.grounds,
                r.summary,
                r.reversesId);
    }
}
