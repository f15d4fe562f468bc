package org.casegraph.graphql.answer;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.buffer.Buffer;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final int SIZE = 100_000;

    private final KeptAnswers kept = new KeptAnswers(new Settings());

    @Test
    void givesTheAnswerOfThatVersionAndOfNoOther() {
        Answer answer = answer(10, false);
        read(1, 7, answer);
        assertThat(at(key(1), 7)).containsSame(answer);
        assertThat(at(key(1), 8)).isEmpty();
        assertThat(at(key(1), 6)).isEmpty();
        assertThat(at(key(2), 7)).isEmpty();
    }

    @Test
    void readsOnceForAllWhoAskMeanwhile() {
        CompletableFuture<Answer> slow = new CompletableFuture<>();
        List<CompletableFuture<Answer>> asked = new ArrayList<>();
        asked.add(kept.read(key(1), 7, () -> slow).toCompletableFuture());
        for (int i = 0; i < 100; i++) {
            asked.add(
                    kept.read(key(1), 7, () -> CompletableFuture.failedFuture(new IllegalStateException("read twice")))
                            .toCompletableFuture());
        }
        assertThat(asked).noneMatch(CompletableFuture::isDone);
        Answer answer = answer(10, false);
        slow.complete(answer);
        assertThat(asked).allSatisfy(one -> assertThat(one.join()).isSameAs(answer));
    }

    @Test
    void whoSawALaterVersionDoesNotWaitForWhatMayNotShowIt() {
        kept.read(key(1), 7, CompletableFuture::new);
        Answer late = answer(10, false);
        assertThat(read(1, 8, late)).isSameAs(late);
    }

    @Test
    void keepsNoErrors() {
        read(1, 7, answer(10, true));
        assertThat(at(key(1), 7)).isEmpty();
    }

    @Test
    void afterAFailureTheNextReadsAnew() {
        CompletionStage<Answer> failed =
                kept.read(key(1), 7, () -> CompletableFuture.failedFuture(new IllegalStateException("broken")));
        assertThat(failed).isCompletedExceptionally();
        Answer answer = answer(10, false);
        assertThat(read(1, 7, answer)).isSameAs(answer);
    }

    @Test
    void keepsNoMoreBytesThanTheSettingsAllow() {
        int length = 2000;
        for (int i = 0; i < 500; i++) {
            read(i, 7, answer(length, false));
        }
        int most = SIZE / length;
        long held = LongStream.range(0, 500)
                .filter(i -> kept.find(key(i)).isPresent())
                .count();
        assertThat(held).isBetween(1L, (long) most);
    }

    private Optional<Answer> at(AnswerKey key, long version) {
        return kept.find(key).flatMap(entry -> entry.at(version));
    }

    private static AnswerKey key(long number) {
        return new AnswerKey(number, 0, 0, 0);
    }

    private static Answer answer(int length, boolean errors) {
        return new Answer(Buffer.buffer(new byte[length]), true, errors);
    }

    private Answer read(long number, long version, Answer answer) {
        return kept.read(key(number), version, () -> CompletableFuture.completedFuture(answer))
                .toCompletableFuture()
                .join();
    }

    private record Settings() implements CacheSettings {

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public MemorySize size() {
            return new MemorySize(BigInteger.valueOf(SIZE));
        }

        @Override
        public Duration maxAge() {
            return Duration.ZERO;
        }
    }
}
