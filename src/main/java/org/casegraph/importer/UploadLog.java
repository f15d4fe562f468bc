package org.casegraph.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.importer.UploadReport.Fate;

/** What became of the files of an upload so far. */
final class UploadLog {

    private final List<UploadReport.Text> texts = new ArrayList<>();
    private final Map<Fate, Long> counts = new EnumMap<>(Fate.class);
    private final Problems problems = new Problems();

    void add(UploadReport.Text text) {
        counts.merge(text.fate(), 1L, Long::sum);
        if (texts.size() < UploadReport.MOST_TEXTS) {
            texts.add(text);
        }
    }

    /** A problem with a file. */
    void add(String file, Finding finding) {
        problems.add(TextProblems.place(Shown.of(file)), "", finding);
    }

    /** A problem with a field of the form, of which the file is a part if any. */
    void add(String file, String field, Finding finding) {
        String pointer = "/" + Shown.of(field).replace("~", "~0").replace("/", "~1");
        problems.add(TextProblems.place(Shown.of(file)), pointer, finding);
    }

    UploadReport report() {
        return new UploadReport(texts, counts, problems.inOrder(), problems.count());
    }
}
