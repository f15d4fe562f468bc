package org.casegraph.graphql.live;

import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.answer.Answers;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.casegraph.graphql.operation.RefusedException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Answers operations as often as they want it: a query once; a subscription, which is a query that is asked anew, at
 * its begin and after commits. Few are asked at a time, and one that changes while it waits is asked once.
 */
@Singleton
public class LiveOperations {

    private static final Logger LOG = Logger.getLogger(LiveOperations.class);

    private final Operations operations;
    private final Answers answers;
    private final Commits commits;
    private final Vertx vertx;
    private final LiveSettings settings;
    private final Set<LiveOperation> open = ConcurrentHashMap.newKeySet();
    private final Queue<LiveOperation> due = new ConcurrentLinkedQueue<>();
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    LiveOperations(Operations operations, Answers answers, Commits commits, Vertx vertx, LiveSettings settings) {
        this.operations = operations;
        this.answers = answers;
        this.commits = commits;
        this.vertx = vertx;
        this.settings = settings;
        this.free = new Semaphore(settings.answersAtOnce());
    }

    /**
     * Begins to answer. Does not block.
     *
     * @param last the version of the answer that the client has, where it is not an argument of the operation
     */
    public Running begin(GraphQLRequest request, Optional<String> last, Receiver receiver) {
        Running running = new Running(this);
        threads.execute(() -> {
            try {
                begin(request, operations.of(request), last, receiver, running);
            } catch (RuntimeException failure) {
                refuse(receiver, failure);
            }
        });
        return running;
    }

    private void begin(
            GraphQLRequest request, Operation operation, Optional<String> last, Receiver receiver, Running running) {
        switch (operation.definition().getOperation()) {
            case QUERY -> answers.answer(request).whenComplete((answer, failure) -> once(receiver, answer, failure));
            case SUBSCRIPTION -> {
                Subscription subscription = Subscription.of(operation);
                LiveOperation live = new LiveOperation(subscription.query(), last.or(subscription::after), receiver);
                open.add(live);
                running.follow(live);
                commits.tell(() -> open.forEach(this::ask));
                ask(live);
            }
            case MUTATION ->
                receiver.refused(List.of(ErrorShape.of(ErrorCode.BAD_REQUEST, "A mutation comes by POST alone.")));
        }
    }

    /** Asks for its answer as soon as there is a place. */
    void ask(LiveOperation live) {
        if (live.change()) {
            due.add(live);
            askDue();
        }
    }

    /** Forgets it. */
    void end(LiveOperation live) {
        live.close();
        open.remove(live);
    }

    private void askDue() {
        while (!due.isEmpty() && free.tryAcquire()) {
            LiveOperation live = due.poll();
            if (live != null && live.begin()) {
                answers.answer(live.query()).whenComplete((answer, failure) -> answered(live, answer, failure));
            } else {
                free.release();
            }
        }
    }

    private void answered(LiveOperation live, @Nullable Answer answer, @Nullable Throwable failure) {
        free.release();
        try {
            deliver(live, answer, failure);
        } finally {
            // Whatever became of its receiver: the others wait for their turn.
            if (live.end()) {
                due.add(live);
            }
            askDue();
        }
    }

    private void deliver(LiveOperation live, @Nullable Answer answer, @Nullable Throwable failure) {
        if (answer != null) {
            live.deliver(answer);
        } else if (cause(failure) instanceof RefusedException refused) {
            end(live);
            live.receiver().refused(refused.errors());
        } else {
            LOG.warn("live operation not answered, asked again", failure);
            vertx.setTimer(settings.checkInterval().toMillis(), timer -> ask(live));
        }
    }

    private static void once(Receiver receiver, @Nullable Answer answer, @Nullable Throwable failure) {
        if (answer == null) {
            refuse(receiver, cause(failure));
        } else {
            receiver.next(answer.body(), answer.digest());
            receiver.complete();
        }
    }

    private static void refuse(Receiver receiver, @Nullable Throwable failure) {
        if (failure instanceof RefusedException refused) {
            receiver.refused(refused.errors());
        } else {
            LOG.error("operation failed", failure);
            receiver.refused(
                    List.of(ErrorShape.of(ErrorCode.INTERNAL_SERVER_ERROR, "The server failed to answer this.")));
        }
    }

    private static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
    }
}
