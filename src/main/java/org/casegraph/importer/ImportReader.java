package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casegraph.importer.LineReader.RawLine;
import org.casegraph.importer.Problems.Finding;

/** Reads files as lines of the import format. */
@ApplicationScoped
class ImportReader {

    private final LineParser parser;

    ImportReader(LineParser parser) {
        this.parser = parser;
    }

    void read(List<ImportFile> files, Staging staging, Problems problems) {
        for (int i = 0; i < files.size(); i++) {
            read(new Place(i, files.get(i).name(), 0), files.get(i), staging, problems);
        }
        staging.finish();
    }

    private void read(Place whole, ImportFile file, Staging staging, Problems problems) {
        Place place = whole;
        try (LineReader reader = LineReader.open(file)) {
            for (Optional<RawLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                place = new Place(whole.file(), whole.name(), line.get().number());
                read(line.get(), new LineNotes(place, problems), staging);
            }
        } catch (IOException e) {
            // The first line that could not be read.
            Place unread = new Place(whole.file(), whole.name(), place.line() + 1);
            problems.addFatal(unread, Finding.of(ProblemCode.UNREADABLE, "The file can not be read to its end."));
        }
    }

    private void read(RawLine line, LineNotes notes, Staging staging) {
        if (!line.blank()) {
            staging.next(parser.parse(line, notes), line);
        }
    }
}
