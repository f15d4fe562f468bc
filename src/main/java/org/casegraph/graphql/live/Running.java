package org.casegraph.graphql.live;

import java.util.Optional;

/** An operation that is being answered, as the connection sees it that it came by. */
public final class Running {

    private final LiveOperations operations;
    private boolean cancelled;
    private Optional<LiveOperation> live = Optional.empty();

    Running(LiveOperations operations) {
        this.operations = operations;
    }

    synchronized void follow(LiveOperation begun) {
        live = Optional.of(begun);
        if (cancelled) {
            operations.end(begun);
        }
    }

    /** There is nobody to answer any more. */
    public synchronized void cancel() {
        cancelled = true;
        live.ifPresent(operations::end);
    }

    /** The receiver was full and is no more: it gets the newest answer, if one was held back. */
    public synchronized void drained() {
        live.filter(LiveOperation::release).ifPresent(operations::ask);
    }
}
