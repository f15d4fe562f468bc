package org.casegraph.importer;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.casegraph.record.WriterLock;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.text.TextReader;
import org.hibernate.Session;

/**
 * Takes texts that are uploaded: each for the snapshots that state it, or as a new snapshot of the source that its part
 * names. Each text is written in a transaction of its own, so that a bad one keeps no other out.
 */
@ApplicationScoped
public class TextUpload {

    /** A file that came as a part of an upload. */
    public record Part(String name, String fileName, Path file) {}

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Session session;
    private final TextReader reader;
    private final SnapshotTexts snapshots;
    private final SnapshotCapture capture;

    TextUpload(Session session, TextReader reader, SnapshotTexts snapshots, SnapshotCapture capture) {
        this.session = session;
        this.reader = reader;
        this.snapshots = snapshots;
        this.capture = capture;
    }

    /**
     * Takes the parts in their order. A part named `text` is a text, or an archive of texts, that snapshots state. One
     * named `source/KEY` is a new snapshot of that source, captured when the field `capturedAt/KEY` says, or
     * `capturedAt`. What is wrong is in the report.
     */
    public UploadReport take(List<Part> parts, Map<String, String> fields) {
        UploadLog log = new UploadLog();
        UploadFields named = new UploadFields(fields, log);
        for (Part part : parts) {
            new UploadedPart(part, reader, snapshots, capture, new OneByOne(), log).take(named);
        }
        named.finish();
        return log.report();
    }

    private final class OneByOne implements TextMatching.Within {
        @Override
        public <T> T read(Supplier<T> work) {
            return QuarkusTransaction.requiringNew().call(work::get);
        }

        @Override
        public <T> T write(Supplier<T> work) {
            return QuarkusTransaction.requiringNew().call(() -> {
                WriterLock.take(session, PATIENCE);
                return work.get();
            });
        }
    }
}
