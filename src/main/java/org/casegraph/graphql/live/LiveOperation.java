package org.casegraph.graphql.live;

import io.vertx.core.buffer.Buffer;
import java.util.Optional;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as the query that it asks again and again, and how far its receiver has come. Only an answer that
 * differs from the last one is passed on, so that nobody learns of changes that they may not see.
 */
final class LiveOperation {

    private enum State {
        IDLE,
        DUE,
        RUNNING,
        // Something changed meanwhile.
        OUTDATED,
        CLOSED
    }

    private final GraphQLRequest query;
    private final Receiver receiver;
    private State state = State.IDLE;
    private boolean held;
    private @Nullable String last;

    LiveOperation(GraphQLRequest query, Optional<String> last, Receiver receiver) {
        this.query = query;
        this.receiver = receiver;
        this.last = last.orElse(null);
    }

    GraphQLRequest query() {
        return query;
    }

    Receiver receiver() {
        return receiver;
    }

    /** Notes that its answer may have changed; true where it is to be asked, which it was not before. */
    synchronized boolean change() {
        boolean idle = state == State.IDLE;
        state = switch (state) {
            case IDLE, DUE -> State.DUE;
            case RUNNING, OUTDATED -> State.OUTDATED;
            case CLOSED -> State.CLOSED;
        };
        return idle;
    }

    /** Whether it still wants the answer that it was due for; that is being read from now on. */
    synchronized boolean begin() {
        if (state != State.DUE) {
            return false;
        }
        state = State.RUNNING;
        return true;
    }

    /** Notes that the answer is there; true where it is to be asked again. */
    synchronized boolean end() {
        boolean again = state == State.OUTDATED;
        if (state != State.CLOSED) {
            state = again ? State.DUE : State.IDLE;
        }
        return again;
    }

    synchronized void close() {
        state = State.CLOSED;
    }

    /** Passes the answer on where it is news. A receiver that is full gets a later one instead. */
    void deliver(Answer answer) {
        String version = answer.digest();
        synchronized (this) {
            held = receiver.isFull();
            if (held || state == State.CLOSED || version.equals(last)) {
                return;
            }
            last = version;
        }
        receiver.next(payload(answer, version), version);
    }

    /** Whether an answer was held back since the receiver was full, which it is no more. */
    synchronized boolean release() {
        boolean was = held;
        held = false;
        return was;
    }

    private static Buffer payload(Answer answer, String version) {
        return VersionedAnswer.of(answer.body(), version);
    }
}
