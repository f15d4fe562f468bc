package org.casegraph.charge;

import java.util.UUID;
import org.casegraph.record.Labels;
import org.casegraph.record.RecordHead;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordView;
import org.casegraph.record.TimelineItem;
import org.casegraph.time.CalendarDuration;
import org.casegraph.time.Decimal;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Sentence")
@Description("What an outcome brought upon the convicted.")
public record SentenceView(
        @Ignore RecordHead head,
        @Ignore UUID outcomeId,
        @NonNull @Description("What it consists of.") SentenceType type,
        @Description("How long.") @Nullable CalendarDuration duration,

        @Description("How much, of a fine or a restitution.") @Nullable
        Decimal amount,

        @Description("Of the amount, as ISO 4217 writes it: USD.") @Nullable
        String currency,

        @Description("When it was imposed.") @Nullable PartialDate imposedOn,

        @Description("Whether it need not be served for now.")
        boolean suspended,

        @Description("Whether no later sentence took its place.")
        boolean current)
        implements RecordView, TimelineItem {

    public static SentenceView of(Sentence r) {
        return new SentenceView(
                RecordHead.of(RecordKind.SENTENCE, r, Labels.of(r.type, r.imposedOn)),
                r.outcomeId,
                r.type,
                r.duration,
                r.amount,
                r.currency,
                r.imposedOn,
                r.suspended,
                r.current);
    }
}
