package org.casegraph.export;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How many bytes exports had that were written to their end. */
@Singleton
class Lengths {

    private static final int MOST = 1_000;

    private record Written(Version version, Export export) {}

    private final Cache<Written, Long> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Optional<Long> of(Version version, Export export) {
        return Optional.ofNullable(known.getIfPresent(new Written(version, export)));
    }

    void keep(Version version, Export export, long length) {
        known.put(new Written(version, export), length);
    }
}
