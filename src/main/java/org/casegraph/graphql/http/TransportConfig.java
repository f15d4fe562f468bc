package org.casegraph.graphql.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How requests may come; docs/http.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.graphql")
public interface TransportConfig {

    /** Whether queries may come by GET. */
    @WithDefault("true")
    boolean get();

    /** The largest body that is read. */
    @WithDefault("128K")
    MemorySize bodySize();

    /** How long a client may take to send its body. */
    @WithDefault("10s")
    Duration bodyTimeout();
}
