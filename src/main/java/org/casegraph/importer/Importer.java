package org.casegraph.importer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Imports lines of the import format, all in one transaction; one import at a time. */
@ApplicationScoped
public class Importer {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final ImportWork work;
    private final ImportLock lock;
    private final Clock clock;

    Importer(ImportWork work, ImportLock lock, Clock clock) {
        this.work = work;
        this.lock = lock;
        this.clock = clock;
    }

    /**
     * Imports the files in this order. What is wrong with them is in the report and never thrown; where the database
     * can not be reached or fails, nothing is written and that is thrown.
     */
    public ImportReport run(ImportOptions options, List<ImportFile> files) {
        return run(options, files, ImportProgress.UNSEEN);
    }

    /** The same, telling how far it is. */
    public ImportReport run(ImportOptions options, List<ImportFile> files, ImportProgress progress) {
        long start = System.nanoTime();
        Problems problems = new Problems();
        ProgressMeter meter = new ProgressMeter(progress);
        Tally tally = write(options, files, problems, meter);
        return new ImportReport(
                options.dryRun(),
                tally.kept(),
                tally.read(),
                tally.bad(),
                tally.passedOver(),
                tally.records(),
                tally.claimsMade(),
                tally.citationsMade(),
                tally.citations(),
                tally.conflicts().opened(),
                tally.conflicts().closed(),
                tally.textsStored(),
                tally.textsUnmatched(),
                Duration.ofNanos(System.nanoTime() - start),
                problems.inOrder(),
                problems.count());
    }

    /** Whether an import writes at this moment, in this program or another: one that is begun would wait for its end. */
    public boolean isBusy() {
        return lock.held();
    }

    private Tally write(ImportOptions options, List<ImportFile> files, Problems problems, ProgressMeter meter) {
        Authorship author = new Authorship(options.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            return QuarkusTransaction.requiringNew()
                    .timeout((int) LONGEST.toSeconds())
                    .call(() -> {
                        Tally tally = work.perform(options, files, author, problems, meter);
                        if (tally.kept()) {
                            return tally;
                        }
                        throw new NotKept(tally);
                    });
        } catch (NotKept done) {
            return done.tally;
        } catch (RuntimeException e) {
            Refusals.of(e).ifPresentOrElse(problems::addFatal, () -> {
                throw e;
            });
            return Tally.none();
        }
    }

    /** Ends the transaction without keeping what it did: the one way out of it that rolls back. */
    private static final class NotKept extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Tally tally;

        private NotKept(Tally tally) {
            super(null, null, false, false);
            this.tally = tally;
        }
    }
}
