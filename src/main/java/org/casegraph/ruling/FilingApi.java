package org.casegraph.ruling;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.casegraph.graphql.Keyset;
import org.casegraph.graphql.PageRequest;
import org.casegraph.graphql.PagedList;
import org.casegraph.graphql.TermType;
import org.casegraph.legalcase.CaseView;
import org.casegraph.legalcase.LegalCase;
import org.casegraph.person.Person;
import org.casegraph.person.PersonView;
import org.casegraph.record.VisibleRecords;
import org.casegraph.time.PartialDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** Reads filings. */
@GraphQLApi
@RegisterForReflection
public class FilingApi {

    private static final Keyset IN_ORDER = Keyset.oldestFirst("x.filed_on");
    static final PagedList<Filing> OF_CASE = new PagedList<>(
            "Case.filings", Filing.class, "from filing x where x.case_id = parent.id and x.visible", IN_ORDER);
    static final PagedList<Filing> DECIDED = new PagedList<>(
            "Ruling.decides",
            Filing.class,
            "from filing x where x.decided_by_id = parent.id and x.visible",
            Keyset.by(Keyset.key()));
    static final PagedList<Person> FILERS = new PagedList<>(
            "Filing.filedBy",
            Person.class,
            "from filing_filer f join person x on x.id = f.person_id where f.filing_id = parent.id and x.visible",
            Keyset.by(Keyset.ascending("f.position", TermType.INTEGER)));

    private final Clock clock;

    FilingApi(Clock clock) {
        this.clock = clock;
    }

    @NonNull
    @Description("What was filed in the case, in order of time.")
    public CompletionStage<@NonNull FilingConnection> filings(
            @Source CaseView parent,
            @Description(PageRequest.FIRST) @Nullable Integer first,
            @Description(PageRequest.AFTER) @Nullable String after,
            @Description(PageRequest.LAST) @Nullable Integer last,
            @Description(PageRequest.BEFORE) @Nullable String before,
            Context context) {
        return OF_CASE.of(parent.uuid(), PageRequest.of(first, after, last, before, context), context)
                .thenApply(page -> FilingConnection.of(page.map(FilingView::of)));
    }

    @NonNull
    @Description("The filings that it decided.")
    public CompletionStage<@NonNull List<@NonNull FilingView>> decides(@Source RulingView parent, Context context) {
        return DECIDED.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(FilingView::of).toList());
    }

    @NonNull
    @Description("Who filed it.")
    public CompletionStage<@NonNull List<@NonNull PersonView>> filedBy(@Source FilingView parent, Context context) {
        return FILERS.of(parent.uuid(), context)
                .thenApply(rows -> rows.stream().map(PersonView::of).toList());
    }

    @NonNull
    @Name("case")
    @Description("The case that it was filed in.")
    public CompletionStage<@NonNull CaseView> caseOf(@Source FilingView parent, Context context) {
        return VisibleRecords.referred(LegalCase.class, parent.caseId(), CaseView::of, context);
    }

    @Description("The ruling that decided it.")
    public CompletionStage<@Nullable RulingView> decidedBy(@Source FilingView parent, Context context) {
        return VisibleRecords.referred(Ruling.class, parent.decidedById(), RulingView::of, context);
    }

    @Description("The ruling that it appeals.")
    public CompletionStage<@Nullable RulingView> appeals(@Source FilingView parent, Context context) {
        return VisibleRecords.referred(Ruling.class, parent.appealsId(), RulingView::of, context);
    }

    @NonNull
    @Description("What had become of it at the end of that day.")
    public FilingStatus statusOn(
            @Source FilingView filing,
            @NonNull @Description("The day, or the end of a month or a year.") PartialDate date) {
        return filing.statusOn(date, LocalDate.now(clock));
    }
}
