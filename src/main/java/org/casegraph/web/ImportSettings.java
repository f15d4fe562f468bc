package org.casegraph.web;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports come by HTTP; docs/import.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.import")
interface ImportSettings {

    /** How long a client may send nothing before it is cut off. */
    @WithDefault("30s")
    Duration stallTimeout();

    /** How often a client is told how far its import is. */
    @WithDefault("1s")
    Duration progressInterval();
}
