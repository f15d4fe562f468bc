package org.casegraph.graphql.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/** Counts the requests of each client. Does not block, and may be asked on an event loop. */
@Singleton
public class Rates {

    private final RateConfig config;
    private final LoadingCache<String, Bucket> clients;

    Rates(RateConfig config) {
        this.config = config;
        // A client that was silent for a window may send as many requests as one that was never seen.
        this.clients = Caffeine.newBuilder()
                .maximumSize(config.clients())
                .expireAfterAccess(config.window())
                .build(client -> bucket(config));
    }

    /** What is left to the client at this address after one more request; none where requests are not counted. */
    public Optional<Rate> count(String address) {
        if (!config.enabled()) {
            return Optional.empty();
        }
        ConsumptionProbe probe = clients.get(ClientNetwork.of(address)).tryConsumeAndReturnRemaining(1);
        return Optional.of(new Rate(
                probe.isConsumed(),
                config.requests(),
                config.window(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForReset()),
                Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(RateConfig config) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(config.requests()).refillGreedy(config.requests(), config.window()))
                .build();
    }
}
