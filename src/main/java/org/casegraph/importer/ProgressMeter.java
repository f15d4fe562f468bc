package org.casegraph.importer;

import java.util.concurrent.TimeUnit;
import org.casegraph.importer.ImportProgress.Phase;

/** Counts what an import has done, and tells of it as often as {@link ImportProgress} says. */
final class ProgressMeter {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    private final ImportProgress progress;
    private Phase phase = Phase.READING;
    private long read;
    private long written;
    private long told;

    ProgressMeter(ImportProgress progress) {
        this.progress = progress;
    }

    void begin(Phase next) {
        phase = next;
        tell();
    }

    void lineRead() {
        read++;
        tellInTime();
    }

    void linesWritten(long more) {
        written += more;
        tellInTime();
    }

    private void tellInTime() {
        if (System.nanoTime() - told >= PAUSE) {
            tell();
        }
    }

    private void tell() {
        told = System.nanoTime();
        progress.at(phase, read, written);
    }
}
