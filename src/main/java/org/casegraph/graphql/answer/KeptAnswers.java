package org.casegraph.graphql.answer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The latest answers, each with a version of the data that was seen before it was read; bounded in bytes. */
@Singleton
class KeptAnswers {

    // What an answer takes beside its body: its key, its digest, and the cache's own node.
    private static final int OVERHEAD = 400;

    /** An answer, and a version of the data that was seen before it was read. */
    record Kept(Answer answer, long version) {

        /** The answer, where it was read from the data of this version. */
        Optional<Answer> at(long seen) {
            return version == seen ? Optional.of(answer) : Optional.empty();
        }
    }

    private record Reading(AnswerKey key, long version) {}

    private final Cache<AnswerKey, Kept> kept;
    private final ConcurrentHashMap<Reading, CompletableFuture<Answer>> readings = new ConcurrentHashMap<>();

    KeptAnswers(CacheSettings settings) {
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((AnswerKey key, Kept entry) -> entry.answer.body().length() + OVERHEAD)
                // Keeping its books costs less than to wake a thread for them.
                .executor(Runnable::run)
                .build();
    }

    /** The answer, of whatever version. */
    Optional<Kept> find(AnswerKey key) {
        return Optional.ofNullable(kept.getIfPresent(key));
    }

    /**
     * The answer that is being read by somebody who saw the same version, or else the one that this reads. The state
     * that it shows is that version's or a later one: nobody is given less than what was there when they asked.
     */
    CompletionStage<Answer> read(AnswerKey key, long version, Supplier<CompletionStage<Answer>> read) {
        Reading reading = new Reading(key, version);
        CompletableFuture<Answer> mine = new CompletableFuture<>();
        CompletableFuture<Answer> theirs = readings.putIfAbsent(reading, mine);
        if (theirs != null) {
            return theirs;
        }
        find(key)
                .flatMap(entry -> entry.at(version))
                .<CompletionStage<Answer>>map(CompletableFuture::completedFuture)
                .orElseGet(read)
                .whenComplete((answer, failure) -> {
                    if (failure == null && !answer.errors()) {
                        kept.put(key, new Kept(answer, version));
                    }
                    readings.remove(reading);
                    complete(mine, answer, failure);
                });
        return mine;
    }

    private static void complete(
            CompletableFuture<Answer> waiting, @Nullable Answer answer, @Nullable Throwable failure) {
        if (failure == null) {
            waiting.complete(answer);
        } else {
            waiting.completeExceptionally(failure);
        }
    }
}
