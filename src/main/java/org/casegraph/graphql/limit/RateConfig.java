package org.casegraph.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many requests one client may send; docs/limits.md explains it to clients and operators. */
@ConfigMapping(prefix = "casegraph.graphql.rate")
public interface RateConfig {

    @WithDefault("true")
    boolean enabled();

    /** How many requests in a {@link #window}. */
    @WithDefault("1200")
    int requests();

    @WithDefault("1m")
    Duration window();

    /** How many clients are told apart at once; who was longest silent is forgotten first. */
    @WithDefault("100000")
    int clients();
}
