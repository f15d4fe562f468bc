package org.casegraph.graphql.live;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What subscriptions may take; docs/subscriptions.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.graphql.live")
public interface LiveSettings {

    /** How many connections are held open at a time. */
    @WithDefault("1000")
    int connections();

    /** How many of them one address may hold. */
    @WithDefault("50")
    int connectionsPerAddress();

    /** How many operations may run at a time on one WebSocket. */
    @WithDefault("50")
    int operationsPerConnection();

    /** The largest message that a client may send. */
    @WithDefault("128K")
    MemorySize messageSize();

    /** How long a client may take to send `connection_init`. */
    @WithDefault("5s")
    Duration initTimeout();

    /** How often each side shows that it is still there; who shows nothing for twice as long is cut off. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How many subscriptions are answered anew at a time. */
    @WithDefault("8")
    int answersAtOnce();

    /** How often the version of the data is read, should a notification be lost. */
    @WithDefault("5s")
    Duration checkInterval();

    /** The longest wait before the next try to listen, after the connection to the database was lost. */
    @WithDefault("30s")
    Duration longestBackoff();
}
