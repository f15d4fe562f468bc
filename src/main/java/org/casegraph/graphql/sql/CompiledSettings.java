package org.casegraph.graphql.sql;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether operations are compiled to statements, and how many statements are kept. */
@ConfigMapping(prefix = "casegraph.graphql.compiled")
public interface CompiledSettings {

    /** Off, every operation takes the general road. */
    @WithDefault("true")
    boolean enabled();

    /** What the statements that are kept may take. */
    @WithDefault("16M")
    MemorySize cacheSize();
}
