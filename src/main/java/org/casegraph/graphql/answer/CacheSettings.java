package org.casegraph.graphql.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What is kept of answers; docs/caching.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.graphql.cache")
public interface CacheSettings {

    /** Whether answers are kept. */
    @WithDefault("true")
    boolean enabled();

    /** How many bytes the kept answers take at the most. */
    @WithDefault("64M")
    MemorySize size();

    /** How long caches between here and the client may give an answer without asking whether it still holds. */
    @WithDefault("0s")
    Duration maxAge();
}
