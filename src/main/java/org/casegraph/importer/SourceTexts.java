package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casegraph.importer.ImportLine.RecordLine;

/** The texts that an import brings, in its lines and in a folder, and those on file already. */
final class SourceTexts {

    private static final String ON_FILE = "select sha256 from source_text where sha256 = any(?)";

    private static final String WANTED = """
            select sha256 from import_snapshot where sha256 = any(?)
            union
            select s.sha256 from snapshot s
            where s.sha256 = any(?) and not exists (select from source_text t where t.sha256 = s.sha256)
            """;

    private static final String BROUGHT = "select sha256 from import_text where sha256 = any(?)";

    private static final String LENGTHS = """
            select sha256, characters
            from (
                select h.sha256, coalesce(
                    (select char_length(t.text) from import_text t where t.sha256 = h.sha256 limit 1),
                    (select coalesce((select max(s.characters) from snapshot s where s.sha256 = t.sha256),
                        char_length(t.text)) from source_text t where t.sha256 = h.sha256)) as characters
                from unnest(?) as h(sha256)
            ) h
            where characters is not null
            """;

    private static final List<String> KEEP_WHAT_IS_NEW = List.of(
            "delete from import_text a using import_text b where a.sha256 = b.sha256 and a.ctid > b.ctid",
            "delete from import_text t using source_text s where s.sha256 = t.sha256",
            """
            delete from import_text t
            where not exists (select from import_snapshot s where s.sha256 = t.sha256)
                and not exists (select from snapshot s where s.sha256 = t.sha256)
            """);

    private static final String STORE = "insert into source_text (sha256, text) select sha256, text from import_text";

    // Each snapshot of a text is as long as the text, whatever was said before it was there.
    private static final String COUNT = """
            update snapshot s set characters = char_length(t.text) from import_text t
            where t.sha256 = s.sha256 and s.characters <> char_length(t.text)
            """;

    private static final String WITH_NEW_TEXT = """
            select distinct s.source_id from snapshot s join import_text t using (sha256)
            where exists (select from citation c where c.source_id = s.source_id)
            """;

    private record Stated(long seq, String sha256, int characters) {}

    private final StagingSql sql;
    private final TextFolder folder;
    private long stored;

    SourceTexts(StagingSql sql, TextFolder folder) {
        this.sql = sql;
        this.folder = folder;
    }

    /** Takes from the folder the texts of all snapshots that the lines state, and those that stored snapshots lack. */
    void gather() {
        sql.run(List.of("create index on import_text (sha256)", "create index on import_snapshot (sha256)"));
        Chunks.of(folder.originals(), Chunks.IDS).forEach(this::gather);
    }

    private void gather(List<String> hashes) {
        Object all = hashes.toArray(String[]::new);
        Set<String> onFile = hashes(ON_FILE, all);
        Set<String> wanted = hashes(WANTED, all, all);
        Set<String> brought = hashes(BROUGHT, all);
        hashes.stream()
                .filter(sha256 -> wanted.contains(sha256) && !onFile.contains(sha256) && !brought.contains(sha256))
                .forEach(sha256 -> folder.text(sha256)
                        .ifPresent(text -> sql.change("insert into import_text values (?, ?)", sha256, text)));
    }

    private Set<String> hashes(String query, Object... parameters) {
        return new HashSet<>(sql.rows(query, row -> row.getString(1), parameters));
    }

    /** The numbers of code points of those of the texts that are at hand. */
    Map<String, Integer> lengths(Collection<String> hashes) {
        Map<String, Integer> lengths = new HashMap<>();
        sql.rows(LENGTHS, row -> Map.entry(row.getString(1), row.getInt(2)), (Object) hashes.toArray(String[]::new))
                .forEach(length -> lengths.put(length.getKey(), length.getValue()));
        return lengths;
    }

    /** Checks the numbers of characters that are stated without their text. */
    void check(StagedLines lines) {
        List<Stated> some = new ArrayList<>();
        sql.each(
                "select seq, sha256, characters from import_snapshot where characters is not null order by seq",
                row -> new Stated(row.getLong(1), row.getString(2), row.getInt(3)),
                stated -> {
                    some.add(stated);
                    if (some.size() == Chunks.IDS) {
                        check(some, lines);
                    }
                });
        check(some, lines);
    }

    private void check(List<Stated> stated, StagedLines lines) {
        Map<String, Integer> lengths =
                lengths(stated.stream().map(Stated::sha256).distinct().toList());
        List<Long> wrong = stated.stream()
                .filter(one -> lengths.getOrDefault(one.sha256, one.characters) != one.characters)
                .map(Stated::seq)
                .toList();
        stated.clear();
        if (!wrong.isEmpty()) {
            lines.withNumbers(wrong, found -> found.forEach(one -> snapshot(one.line(), lengths)));
        }
    }

    private static void snapshot(ImportLine line, Map<String, Integer> lengths) {
        if (line instanceof RecordLine stated) {
            stated.snapshot()
                    .ifPresent(snapshot -> line.notes()
                            .report(
                                    "/snapshot/characters",
                                    SnapshotReader.wrongLength(
                                            snapshot.characters().orElseThrow(), lengths.get(snapshot.sha256()))));
        }
    }

    /** Stores the texts that are not on file, except those that only lines left out have. */
    void store() {
        sql.run(KEEP_WHAT_IS_NEW);
        // Even a statement that writes nothing would make a new version of the data.
        if (sql.any("import_text")) {
            stored = sql.change(STORE);
            sql.change(COUNT);
        }
    }

    /** The sources that have a text that they had not, and are cited. */
    List<UUID> withNewText() {
        return sql.rows(WITH_NEW_TEXT, row -> row.getObject(1, UUID.class));
    }

    long stored() {
        return stored;
    }
}
