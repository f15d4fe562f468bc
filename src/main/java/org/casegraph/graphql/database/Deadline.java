package org.casegraph.graphql.database;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * When the work that it is closed after must be done. From then on it is told to stop, again and again, since a
 * statement that is about to run can't be cancelled yet.
 */
public final class Deadline implements AutoCloseable {

    private static final long EVERY_MILLISECONDS = 50;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("deadlines").factory());

    private final List<Runnable> stops = new ArrayList<>();
    private final @Nullable ScheduledFuture<?> alarm;
    private boolean passed;
    private boolean closed;

    private Deadline() {
        alarm = null;
    }

    Deadline(long milliseconds) {
        alarm = CLOCK.scheduleAtFixedRate(this::pass, milliseconds, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    /** Of work that may take any time. */
    public static Deadline none() {
        return new Deadline();
    }

    /** What stops the work; does no harm where there is none under way. */
    public synchronized void stopBy(Runnable stop) {
        stops.add(stop);
    }

    public synchronized boolean passed() {
        return passed;
    }

    private synchronized void pass() {
        if (!closed) {
            passed = true;
            stops.forEach(Runnable::run);
        }
    }

    /** The work is done: nothing that is run later is stopped. */
    @Override
    public synchronized void close() {
        closed = true;
        if (alarm != null) {
            alarm.cancel(false);
        }
    }
}
