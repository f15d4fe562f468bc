package org.casegraph.graphql.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many connections the event loops use, and how long a statement may run on one of them. */
@ConfigMapping(prefix = "casegraph.graphql.database")
public interface DatabaseSettings {

    /** The most connections at a time, beside those of the quarkus.datasource.jdbc settings. */
    @WithDefault("16")
    int poolSize();

    /** How long a request waits for one of them before it fails. */
    @WithDefault("10s")
    Duration waitAtMost();

    /** How long an answer may take before what the database does for it is stopped. */
    @WithDefault("10s")
    Duration deadline();
}
