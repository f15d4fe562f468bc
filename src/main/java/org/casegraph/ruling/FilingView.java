package org.casegraph.ruling;

import java.time.LocalDate;
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

@Type("Filing")
@Description("Something that was filed in a case.")
public record FilingView(
        @Ignore RecordHead head,
        @Ignore UUID caseId,
        @NonNull @Description("What was filed.") FilingType type,
        @NonNull @Description("What it is called.") String title,
        @Description("When it was filed.") @Nullable PartialDate filedOn,
        @NonNull @Description("What became of it.") FilingStatus status,

        @Description("When it was decided, withdrawn or settled.") @Nullable
        PartialDate resolvedOn,

        @Ignore @Nullable UUID decidedById,
        @Ignore @Nullable UUID appealsId)
        implements RecordView, TimelineItem {

    public static FilingView of(Filing r) {
        return new FilingView(
                RecordHead.of(RecordKind.FILING, r, r.title),
                r.caseId,
                r.type,
                r.title,
                r.filedOn,
                r.status,
                r.resolvedOn,
                r.decidedById,
                r.appealsId);
    }

    /**
     * What had become of it at the end of the date: UNKNOWN before it was surely filed, and between its filing and
     * today where it was resolved at a time that no source gives.
     */
    FilingStatus statusOn(PartialDate date, LocalDate today) {
        if (!date.latest().isBefore(today)) {
            return status;
        }
        if (filedOn != null && filedOn.sortKey() > date.ceilingKey()) {
            return FilingStatus.UNKNOWN;
        }
        if (status == FilingStatus.PENDING) {
            return status;
        }
        if (resolvedOn == null) {
            return FilingStatus.UNKNOWN;
        }
        return resolvedOn.sortKey() <= date.ceilingKey() ? status : FilingStatus.PENDING;
    }
}
