package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.Where;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordTypes;
import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;

/** Counts charges. */
@GraphQLApi
@RegisterForReflection
public class ChargeStatisticsApi {

    private static final int MOST = 1_000;

    private static final String COUNTS = """
            select %s count(%s), count(distinct x.person_id), count(distinct x.case_id)
            from charge x
            join charge_standing s on s.charge_id = x.id
            %s
            where x.visible%s
            group by grouping sets ((%s))
            order by %d desc, %s limit :most
            """;

    private final RecordTypes records;

    ChargeStatisticsApi(RecordTypes records) {
        this.records = records;
    }

    @Query
    @NonNull
    @Description("Counts of charges, grouped, the most first, 1,000 groups at the most; what a chart is drawn from."
            + " Without a grouping it counts all. Each version of an amended charge is a charge: the earlier ones"
            + " stand at REPLACED.")
    public List<@NonNull ChargeBucketView> chargeStatistics(
            @Description("Which charges; all where it is left out.") @Nullable ChargeFilter filter,
            @NonNull @Description("What they are counted by, one inside the other.")
                    List<@NonNull ChargeGrouping> groupBy,
            Context context) {
        if (groupBy.stream().distinct().count() < groupBy.size()) {
            throw new InvalidArgumentException("groupBy", "Expected each grouping once.");
        }
        List<Object[]> rows = counts(Where.of(filter, context), groupBy);
        if (rows.size() > MOST) {
            throw new InvalidArgumentException(
                    "groupBy", "There are more than 1,000 groups: filter, or group by less.");
        }
        return rows.stream().map(row -> bucket(groupBy, row)).toList();
    }

    @NonNull
    @Description("The record whose key a value is, for each grouping in turn: a court, a judge; null where it is none.")
    public CompletionStage<@NonNull List<@Nullable RecordView>> records(
            @Source ChargeBucketView bucket, Context context) {
        List<CompletableFuture<@Nullable RecordView>> named = IntStream.range(
                        0, bucket.values().size())
                .mapToObj(i -> record(bucket.groupings().get(i), bucket.values().get(i), context)
                        .toCompletableFuture())
                .toList();
        return CompletableFuture.allOf(named.toArray(CompletableFuture[]::new))
                .thenApply(all ->
                        named.stream().map(CompletableFuture::join).collect(Collectors.toCollection(ArrayList::new)));
    }

    private CompletionStage<@Nullable RecordView> record(
            ChargeGrouping grouping, @Nullable String value, Context context) {
        return value == null || grouping.kind.isEmpty()
                ? CompletableFuture.completedFuture(null)
                : records.referred(new RecordRef(grouping.kind.get(), value).id(), context);
    }

    private static List<Object[]> counts(Where where, List<ChargeGrouping> groupBy) {
        String groups = groupBy.stream().map(g -> g.expression).collect(Collectors.joining(", "));
        NativeQuery<Object[]> query = Panache.getSession()
                .createNativeQuery(
                        COUNTS.formatted(
                                groupBy.isEmpty() ? "" : groups + ",",
                                // Several judges make several rows of a charge.
                                groupBy.contains(ChargeGrouping.JUDGE) ? "distinct x.id" : "*",
                                groupBy.stream().map(g -> g.join).collect(Collectors.joining()),
                                where.sql(),
                                groups,
                                groupBy.size() + 1,
                                groupBy.isEmpty() ? "1" : groups),
                        Object[].class)
                .setParameter("most", MOST + 1);
        where.bind(query);
        return query.getResultList();
    }

    private static ChargeBucketView bucket(List<ChargeGrouping> groupBy, Object[] row) {
        int groups = groupBy.size();
        return new ChargeBucketView(
                groupBy,
                Arrays.stream(row, 0, groups).map(ChargeStatisticsApi::text).toList(),
                ((Number) row[groups]).intValue(),
                ((Number) row[groups + 1]).intValue(),
                ((Number) row[groups + 2]).intValue());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof Integer year ? String.format(Locale.ROOT, "%04d", year) : (String) value;
    }
}
