package org.casegraph.citation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Works off the {@link VerificationQueue} while the program serves, one piece a transaction. Several nodes may do so on
 * one database: a piece is worked on by one of them, and what one leaves behind another finds.
 */
@ApplicationScoped
class Reverification {

    private static final Logger LOG = Logger.getLogger(Reverification.class);

    @ConfigMapping(prefix = "casegraph.verification")
    interface Settings {

        /** Whether this process checks quotes in the background. */
        @WithDefault("true")
        boolean background();

        /** How often it looks whether there is something to check. */
        @WithDefault("1s")
        Duration interval();
    }

    private final Settings settings;
    private final VerificationQueue queue;
    private final DataSource database;
    private final Semaphore stop = new Semaphore(0);
    private @Nullable Thread thread;
    private boolean failed;

    Reverification(Settings settings, VerificationQueue queue, DataSource database) {
        this.settings = settings;
        this.queue = queue;
        this.database = database;
    }

    void start(@Observes StartupEvent event) {
        if (settings.background()) {
            thread = Thread.ofPlatform().daemon().name("reverification").start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.release();
        if (thread != null) {
            thread.join(settings.interval().plusSeconds(10));
        }
    }

    private void run() {
        try {
            while (!stop.tryAcquire(settings.interval().toMillis(), TimeUnit.MILLISECONDS)) {
                work();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        try {
            int all = 0;
            while (stop.availablePermits() == 0 && isDue()) {
                int done = QuarkusTransaction.requiringNew().call(() -> queue.workOff(failed));
                if (done == 0) {
                    break;
                }
                all += done;
            }
            failed = false;
            if (all > 0) {
                LOG.infof("citations checked again pieces=%d", all);
            }
        } catch (RuntimeException | SQLException | OutOfMemoryError e) {
            // The database may be away, or a text too large for now; what is due stays so.
            failed = true;
            LOG.warnf(e, "citations not checked again, next try in %s", settings.interval());
        }
    }

    // Asked every now and then for ever: cheaply, and without a transaction.
    private boolean isDue() throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                var due = statement.executeQuery("select exists (select from verification_due)")) {
            return due.next() && due.getBoolean(1);
        }
    }
}
