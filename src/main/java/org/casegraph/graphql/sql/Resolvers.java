package org.casegraph.graphql.sql;

import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;

/** Finds the resolver that a field has on the general road. */
@Singleton
class Resolvers {

    private final Schema model;

    Resolvers(Schema model) {
        this.model = model;
    }

    Operation of(String type, String field) {
        Operation resolver = type.equals("Query")
                ? model.getQueries().stream()
                        .filter(query -> query.getName().equals(field))
                        .findFirst()
                        .orElse(null)
                : model.getTypes().get(type).getOperations().get(field);
        if (resolver == null) {
            throw new IllegalStateException("No resolver for " + type + "." + field);
        }
        return resolver;
    }
}
