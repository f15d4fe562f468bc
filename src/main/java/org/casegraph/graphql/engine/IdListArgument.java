package org.casegraph.graphql.engine;

import static graphql.Scalars.GraphQLID;
import static graphql.schema.GraphQLList.list;
import static graphql.schema.GraphQLNonNull.nonNull;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/** Makes the argument of {@code Query.nodes} a list of ids: SmallRye 2.17 takes {@code @Id} for single arguments only. */
@RegisterForReflection
public class IdListArgument implements EventingService {

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLObjectType query = builder.build().getQueryType();
        GraphQLFieldDefinition nodes = query.getFieldDefinition("nodes");
        GraphQLArgument ids =
                nodes.getArgument("ids").transform(argument -> argument.type(nonNull(list(nonNull(GraphQLID)))));
        return builder.query(query.transform(type -> type.field(nodes.transform(field -> field.argument(ids)))));
    }

    /** None: it always applies. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }
}
