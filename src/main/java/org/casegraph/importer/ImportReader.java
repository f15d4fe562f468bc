package org.casegraph.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
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

    void read(ImportOptions options, List<ImportFile> files, Staging staging, Problems problems, ProgressMeter meter) {
        for (int i = 0; i < files.size(); i++) {
            read(new Place(i, files.get(i).name(), 0), files.get(i), options, staging, problems, meter);
        }
        staging.finish();
    }

    private void read(
            Place whole,
            ImportFile file,
            ImportOptions options,
            Staging staging,
            Problems problems,
            ProgressMeter meter) {
        int number = 0;
        try (LineReader reader = LineReader.open(file)) {
            for (Optional<RawLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                number = line.get().number();
                if (!line.get().blank()) {
                    read(line.get(), whole.file(), file, options, staging, problems);
                    meter.lineRead();
                }
            }
        } catch (UnreadableException e) {
            Place unread =
                    new Place(whole.file(), e.problem().file(), e.problem().line());
            problems.addFatal(unread, Finding.of(e.problem()));
        } catch (IOException e) {
            // The first line that could not be read.
            Place unread = new Place(whole.file(), whole.name(), number + 1);
            problems.addFatal(
                    unread,
                    Finding.of(
                            ProblemCode.UNREADABLE,
                            "The file can not be read to its end.",
                            "bytes, or what gzip or zstd made of them",
                            Optional.ofNullable(e.getMessage()).orElseGet(e::toString)));
        }
    }

    private void read(
            RawLine line, int number, ImportFile file, ImportOptions options, Staging staging, Problems problems) {
        LineNotes notes = new LineNotes(Place.in(number, file, line.number()), problems);
        Optional<Problem> refused = file.origins().of(line.number()).flatMap(Origin::problem);
        refused.ifPresent(problem -> notes.report(problem.pointer(), Finding.of(problem)));
        Optional<ObjectNode> json = refused.isPresent() ? Optional.empty() : LineJson.read(line, notes);
        if (json.flatMap(Kinds::about)
                .filter(kind -> !options.only().contains(kind))
                .isPresent()) {
            staging.passOver();
        } else {
            Optional<ImportLine> parsed = json.flatMap(object -> parser.parse(object, line.bytes().length, notes));
            // Of a line that is good and about no record there is nothing to import.
            if (parsed.isPresent() || notes.bad()) {
                staging.next(number, line, parsed);
            }
        }
    }
}
