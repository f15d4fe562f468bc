package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.casegraph.importer.ImportFile.Origin;
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
        int number = 0;
        try (LineReader reader = LineReader.open(file)) {
            for (Optional<RawLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                number = line.get().number();
                LineNotes notes = new LineNotes(Place.in(whole.file(), file, number), problems);
                Optional<Problem> refused = file.origins().of(number).flatMap(Origin::problem);
                if (refused.isPresent()) {
                    notes.report(refused.get().pointer(), Finding.of(refused.get()));
                    staging.next(whole.file(), line.get(), Optional.empty());
                } else if (!line.get().blank()) {
                    staging.next(whole.file(), line.get(), parser.parse(line.get(), notes));
                }
            }
        } catch (UnreadableException e) {
            Place unread =
                    new Place(whole.file(), e.problem().file(), e.problem().line());
            problems.addFatal(unread, Finding.of(e.problem()));
        } catch (IOException e) {
            // The first line that could not be read.
            Place unread = new Place(whole.file(), whole.name(), number + 1);
            problems.addFatal(unread, Finding.of(ProblemCode.UNREADABLE, "The file can not be read to its end."));
        }
    }
}
