package org.casegraph.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether documents may ask what the schema is. */
@ConfigMapping(prefix = "casegraph.graphql")
public interface IntrospectionConfig {

    @WithDefault("false")
    boolean introspection();
}
