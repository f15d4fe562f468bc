package org.casegraph.graphql.engine;

import graphql.Directives;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.spi.EventingService;
import org.jspecify.annotations.Nullable;

/** Leaves out the directives that Quarkus and SmallRye add and nothing here uses, and the scalars of their arguments. */
@RegisterForReflection
public class OwnDirectives implements EventingService {

    @Override
    public GraphQLSchema.Builder beforeSchemaBuild(GraphQLSchema.Builder builder) {
        return builder.clearDirectives()
                .additionalDirective(Directives.IncludeDirective)
                .additionalDirective(Directives.SkipDirective);
    }

    /** None: it always applies. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }
}
