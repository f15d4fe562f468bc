package org.casegraph.graphql.limit;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.function.Function;

/** Finds out what operations cost before they are executed. */
@Singleton
public class Costs {

    private final GraphQLSchema schema;
    private final LimitConfig limits;

    Costs(GraphQLSchema schema, LimitConfig limits) {
        this.schema = schema;
        this.limits = limits;
    }

    /** What an operation of this valid document costs, by its variables. */
    public Function<Map<String, Object>, Cost> of(Document document, OperationDefinition operation) {
        GraphQLObjectType root = switch (operation.getOperation()) {
            case QUERY -> schema.getQueryType();
            case MUTATION -> schema.getMutationType();
            case SUBSCRIPTION -> schema.getSubscriptionType();
        };
        Price price = new PriceList(schema, limits.prices(), document, operation).of(operation.getSelectionSet(), root);
        return variables -> new Cost(price.of(variables, 0), limits.cost());
    }
}
