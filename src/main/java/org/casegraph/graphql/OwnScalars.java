package org.casegraph.graphql;

import graphql.Directives;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTransformer;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.spi.EventingService;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what the scalars are, and leaves out what SmallRye adds of its own and nothing here uses: directives that it
 * reads no document for, and the scalars of their arguments.
 */
@RegisterForReflection
public class OwnScalars implements EventingService {

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "PartialDate",
            "A calendar date that may stop at the year or the month, as sources do: 2024, 2024-07, 2024-07-12"
                    + " (EDTF level 0).",
            "DateTime",
            "An instant, RFC 3339, UTC: 2024-07-12T15:00:00Z.",
            "Duration",
            "A length of time, ISO 8601: P18M.",
            "Decimal",
            "An exact decimal number, as a string: 12500.00.");

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        GraphQLSchema own = builder.clearDirectives()
                .additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective)
                .build();
        return GraphQLSchema.newSchema(SchemaTransformer.transformSchema(own, new Describing()));
    }

    /** None: it always applies. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    private static final class Describing extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            String description = DESCRIPTIONS.get(scalar.getName());
            return description == null
                    ? TraversalControl.CONTINUE
                    : changeNode(context, scalar.transform(changed -> changed.description(description)));
        }
    }
}
