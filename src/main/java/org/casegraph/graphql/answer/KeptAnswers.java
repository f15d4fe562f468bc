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

    private record Kept(Answer answer, long version) {}

    private record Reading(AnswerKey key, long version) {}

    private final Cache<AnswerKey, Kept> kept;
    private final ConcurrentHashMap<Reading, CompletableFuture<Answer>> readings = new ConcurrentHashMap<>();

    KeptAnswers(CacheSettings settings) {
        kept = Caffeine.newBuilder()
                .maximumWeight(settings.size().asLongValue())
                .weigher((AnswerKey key, Kept entry) -> entry.answer.body().length() + OVERHEAD)
                .build();
    }

    /** Whether there is an answer, of whatever version. */
    boolean has(AnswerKey key) {
        return kept.getIfPresent(key) != null;
    }

    /** The answer, where it was read from the data of this version. */
    Optional<Answer> at(AnswerKey key, long version) {
        Kept entry = kept.getIfPresent(key);
        return entry != null && entry.version == version ? Optional.of(entry.answer) : Optional.empty();
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
        at(key, version)
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
