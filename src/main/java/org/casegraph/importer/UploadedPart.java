package org.casegraph.importer;

import io.quarkus.runtime.util.ExceptionUtil;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.importer.TextUpload.Part;
import org.casegraph.importer.UploadReport.Fate;
import org.casegraph.importer.UploadReport.Taken;
import org.casegraph.importer.UploadReport.Text;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.source.SnapshotTexts;
import org.casegraph.source.text.ExtractedText;
import org.casegraph.source.text.RefusedTextException;
import org.casegraph.source.text.TextReader;
import org.casegraph.source.text.Texts;

/** One part of an upload on its way into the database. */
final class UploadedPart {

    private static final String TEXT = "text";
    private static final String SOURCE = "source/";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final int MOST_SOURCES = 100;

    private final Part part;
    private final TextReader reader;
    private final SnapshotTexts snapshots;
    private final SnapshotCapture capture;
    private final TextMatching.Within within;
    private final UploadLog log;

    UploadedPart(
            Part part,
            TextReader reader,
            SnapshotTexts snapshots,
            SnapshotCapture capture,
            TextMatching.Within within,
            UploadLog log) {
        this.part = part;
        this.reader = reader;
        this.snapshots = snapshots;
        this.capture = capture;
        this.within = within;
        this.log = log;
    }

    void take(UploadFields fields) {
        String file = part.fileName();
        try {
            if (part.name().equals(TEXT)) {
                match();
            } else if (part.name().startsWith(SOURCE)) {
                capture(part.name().substring(SOURCE.length()), fields);
            } else {
                log.add(
                        file,
                        part.name(),
                        Finding.of(
                                ProblemCode.UNKNOWN_FIELD,
                                "There is no such part.",
                                "text, or source/KEY",
                                part.name()));
            }
        } catch (RefusedTextException refused) {
            log.add(file, TextProblems.finding(refused));
        } catch (RuntimeException e) {
            if (!(ExceptionUtil.getRootCause(e) instanceof SQLException lock)
                    || !LOCK_NOT_AVAILABLE.equals(lock.getSQLState())) {
                throw e;
            }
            log.add(file, Finding.of(ProblemCode.BUSY, "An import is under way; send the text again later."));
        }
    }

    private void match() throws RefusedTextException {
        try (Texts texts = reader.open(part.file())) {
            new TextMatching(snapshots, within, new Logged(texts)).match(texts);
        }
    }

    private void capture(String key, UploadFields fields) throws RefusedTextException {
        Optional<Instant> at = fields.capturedAt(key);
        if (!RecordRef.isKey(key)) {
            log.add(part.fileName(), part.name(), Findings.badKey(key));
        } else if (at.isPresent()) {
            RecordRef source = new RecordRef(RecordKind.SOURCE, key);
            Optional<Finding> refusal = within.read(() -> capture.refusal(source));
            if (refusal.isPresent()) {
                log.add(part.fileName(), part.name(), refusal.get());
            } else {
                capture(source, at.get());
            }
        }
    }

    private void capture(RecordRef source, Instant at) throws RefusedTextException {
        try (Texts texts = reader.open(part.file())) {
            if (texts.originals().size() != 1) {
                log.add(part.fileName(), Finding.of(ProblemCode.TEXT_TYPE, "A snapshot is one text.", "one file"));
                return;
            }
            String original = texts.originals().iterator().next();
            // The same file gives the text that it once gave, whatever would be taken from it today.
            Optional<String> known = within.read(() -> capture.known(source, original));
            Optional<ExtractedText> text = known.isPresent() ? Optional.empty() : Optional.of(texts.text(original));
            Fate fate = within.write(() -> text.map(taken -> capture.capture(source, at, taken))
                    .or(() -> capture.again(source, at, known.orElseThrow()))
                    .orElseThrow());
            log.add(new Text(
                    part.name(), shown(texts, original), fate, original, text.map(Taken::of), List.of(source.key())));
        }
    }

    // What lies in an archive is called by its name there; the file itself by the name that its sender gave it.
    private String shown(Texts texts, String original) {
        return Shown.of(texts.name(original).replace(part.file().toString(), part.fileName()));
    }

    private final class Logged implements TextMatching.Told {

        private final Texts texts;

        private Logged(Texts texts) {
            this.texts = texts;
        }

        @Override
        public void stored(String original, ExtractedText text, Set<UUID> sources) {
            add(original, Fate.STORED, Optional.of(text), keys(sources));
        }

        @Override
        public void onFile(String original) {
            add(original, Fate.ON_FILE, Optional.empty(), List.of());
        }

        @Override
        public void unmatched(String original, Optional<RefusedTextException> unread) {
            unread.ifPresentOrElse(
                    why -> refused(original, why), () -> add(original, Fate.UNMATCHED, Optional.empty(), List.of()));
        }

        @Override
        public void refused(String original, RefusedTextException why) {
            add(original, Fate.REFUSED, Optional.empty(), List.of());
            log.add(shown(texts, original), TextProblems.finding(why));
        }

        private void add(String original, Fate fate, Optional<ExtractedText> text, List<String> sources) {
            log.add(new Text(part.name(), shown(texts, original), fate, original, text.map(Taken::of), sources));
        }

        private List<String> keys(Collection<UUID> sources) {
            return within.read(() ->
                    capture.keys(sources.stream().sorted().limit(MOST_SOURCES).toList()));
        }
    }
}
