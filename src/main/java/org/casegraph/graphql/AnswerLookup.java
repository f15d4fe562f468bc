package org.casegraph.graphql;

import graphql.schema.DataFetchingEnvironment;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Context;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks up once an answer what its filters name, however often they do. */
final class AnswerLookup implements Lookup {

    private final Map<List<UUID>, UUID[]> known = new HashMap<>();

    private AnswerLookup() {}

    static AnswerLookup of(Context context) {
        return context.unwrap(DataFetchingEnvironment.class)
                .getGraphQlContext()
                .computeIfAbsent(AnswerLookup.class, answer -> new AnswerLookup());
    }

    @Override
    public UUID[] visible(Collection<UUID> candidates) {
        return known.computeIfAbsent(List.copyOf(candidates), AnswerLookup::find);
    }

    private static UUID[] find(List<UUID> candidates) {
        return Panache.getSession()
                .createNativeQuery("select id from record where visible and id = any(:ids)", UUID.class)
                .setParameter("ids", candidates.toArray(UUID[]::new), UUID[].class)
                .getResultList()
                .toArray(UUID[]::new);
    }
}
