package org.casegraph.importer;

import java.util.concurrent.TimeUnit;

/** Keeps what an import told last, for who shows it in a time of their own; any thread may ask. */
public final class LatestProgress implements ImportProgress {

    /**
     * How far an import is.
     *
     * @param phaseBegan when the phase did, in the nanoseconds of {@link System#nanoTime}
     */
    public record State(Phase phase, long linesRead, long linesWritten, long phaseBegan) {

        /** For how long the phase has lasted. */
        public double phaseSeconds() {
            return (System.nanoTime() - phaseBegan) / (double) TimeUnit.SECONDS.toNanos(1);
        }
    }

    private volatile State state = new State(Phase.READING, 0, 0, System.nanoTime());

    public State state() {
        return state;
    }

    @Override
    public void at(Phase phase, long linesRead, long linesWritten) {
        long began = phase == state.phase ? state.phaseBegan : System.nanoTime();
        state = new State(phase, linesRead, linesWritten, began);
    }
}
