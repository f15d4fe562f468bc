package org.casegraph.importer.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.importer.ImportFile;

/** The files that a mapping reads, in its order, as one file of the import format. */
final class MappedFiles {

    private final Mapping mapping;
    private final List<TableFile> files;
    private final SourceLines sources;
    private final LineOrigins origins = new LineOrigins();

    private MappedFiles(Mapping mapping, List<TableFile> files) {
        this.mapping = mapping;
        this.files = files;
        sources = new SourceLines(mapping.source(), files);
    }

    static ImportFile of(Mapping mapping, List<Path> paths) {
        MappedFiles mapped = new MappedFiles(mapping, matched(mapping, paths));
        return new ImportFile(mapping.name(), mapped::open, mapped.origins);
    }

    private InputStream open() throws IOException {
        origins.clear();
        return new RecordStream(mapping, files, sources, origins);
    }

    private static List<TableFile> matched(Mapping mapping, List<Path> paths) {
        Map<FileRule, List<Path>> byRule = new HashMap<>();
        Map<String, Path> byTitle = new HashMap<>();
        for (Path path : paths) {
            byRule.computeIfAbsent(rule(mapping, path), rule -> new ArrayList<>())
                    .add(path);
            if (byTitle.put(TableFile.title(path), path) != null) {
                throw new MappingException(path + ": expected files of different names, found two");
            }
        }
        List<TableFile> files = new ArrayList<>();
        for (FileRule rule : mapping.files().values()) {
            if (!rule.optional() && !byRule.containsKey(rule)) {
                throw new MappingException(
                        mapping.name() + ": expected a file " + rule.name() + ".csv too, found none");
            }
            for (Path path : byRule.getOrDefault(rule, List.of())) {
                files.add(new TableFile(files.size(), path, TableFile.title(path), rule));
            }
        }
        return files;
    }

    private static FileRule rule(Mapping mapping, Path path) {
        List<FileRule> rules = mapping.files().values().stream()
                .filter(rule -> rule.pattern().matcher(TableFile.title(path)).matches())
                .toList();
        if (rules.size() != 1) {
            throw new MappingException(path + ": expected the name of one of the files "
                    + String.join(", ", mapping.files().keySet()) + " of " + mapping.name() + ", found "
                    + (rules.isEmpty() ? "none" : "several") + " that match");
        }
        return rules.getFirst();
    }
}
