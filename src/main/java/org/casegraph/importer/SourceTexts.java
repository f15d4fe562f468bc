package org.casegraph.importer;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.source.SourceText;
import org.hibernate.Session;

/** The texts that an import brings, in its lines and in a folder, and those on file already. */
final class SourceTexts {

    private static final String ON_FILE = """
            select t.sha256,
                   coalesce((select max(s.characters) from snapshot s where s.sha256 = t.sha256), char_length(t.text))
            from source_text t where t.sha256 in (:hashes)
            """;

    private static final String WITHOUT_TEXT = """
            select distinct s.sha256 from snapshot s
            where s.sha256 in (:hashes) and not exists (select from source_text t where t.sha256 = s.sha256)
            """;

    private static final String COUNT = """
            update snapshot set characters = char_length(t.text) from source_text t
            where t.sha256 = snapshot.sha256 and t.sha256 in (:hashes)
              and snapshot.characters <> char_length(t.text)
            """;

    private final Session session;
    private final TextFolder folder;
    private final Map<String, String> brought = new HashMap<>();
    private final Map<String, Integer> onFile = new HashMap<>();
    private final Set<String> lacking = new HashSet<>();
    private long unmatched;

    SourceTexts(Session session, TextFolder folder) {
        this.session = session;
        this.folder = folder;
    }

    /** Finds the texts of all snapshots that the lines state, and those in the folder that stored snapshots lack. */
    void gather(Collection<ImportLine> lines) {
        List<StatedSnapshot> stated =
                lines.stream().flatMap(SourceTexts::snapshot).toList();
        Set<String> wanted = stated.stream().map(StatedSnapshot::sha256).collect(Collectors.toCollection(HashSet::new));
        stated.forEach(one -> one.text().ifPresent(text -> brought.put(one.sha256(), text)));
        Set<String> inFolder = folder.files().keySet();
        Set<String> known = Stream.concat(wanted.stream(), inFolder.stream()).collect(Collectors.toSet());
        Chunks.of(known, Chunks.IDS)
                .forEach(chunk -> session.createNativeQuery(ON_FILE, Object[].class)
                        .setParameterList("hashes", chunk)
                        .getResultList()
                        .forEach(row -> onFile.put((String) row[0], (Integer) row[1])));
        Chunks.of(inFolder, Chunks.IDS)
                .forEach(chunk -> lacking.addAll(session.createNativeQuery(WITHOUT_TEXT, String.class)
                        .setParameterList("hashes", chunk)
                        .getResultList()));
        wanted.addAll(lacking);
        folder.files().forEach((sha, files) -> match(sha, files.size(), wanted));
    }

    private void match(String sha256, int files, Set<String> wanted) {
        if (onFile.containsKey(sha256)) {
            return;
        }
        if (!wanted.contains(sha256)) {
            unmatched += files;
        } else if (!brought.containsKey(sha256)) {
            folder.text(sha256).ifPresent(text -> brought.put(sha256, text));
        }
    }

    private static Stream<StatedSnapshot> snapshot(ImportLine line) {
        return line instanceof RecordLine stated ? stated.snapshot().stream() : Stream.empty();
    }

    /** The number of code points of this text, where it is at hand. */
    Optional<Integer> length(String sha256) {
        return Optional.ofNullable(brought.get(sha256))
                .map(text -> text.codePointCount(0, text.length()))
                .or(() -> Optional.ofNullable(onFile.get(sha256)));
    }

    /** Checks the numbers of characters that are stated without their text. */
    void check(Collection<ImportLine> lines) {
        lines.forEach(line -> snapshot(line)
                .filter(one -> one.text().isEmpty())
                .forEach(one -> one.characters()
                        .ifPresent(stated -> length(one.sha256())
                                .filter(actual -> !actual.equals(stated))
                                .ifPresent(actual -> line.notes()
                                        .report("/snapshot/characters", SnapshotReader.wrongLength(stated, actual))))));
    }

    /**
     * Stores the texts that are not on file, except those that only lines left out have. Each snapshot of them is then
     * as long as its text.
     *
     * @return the sources that have a text that they had not
     */
    Set<UUID> store(Collection<ImportLine> lines) {
        Set<String> dropped = new HashSet<>(brought.keySet());
        lines.stream()
                .flatMap(SourceTexts::snapshot)
                .map(StatedSnapshot::sha256)
                .forEach(dropped::remove);
        dropped.removeAll(lacking);
        brought.keySet().removeAll(dropped);
        brought.keySet().removeAll(onFile.keySet());
        brought.forEach((sha256, text) -> {
            SourceText stored = new SourceText();
            stored.sha256 = sha256;
            stored.text = text;
            session.persist(stored);
            session.flush();
            session.clear();
        });
        return Chunks.of(brought.keySet(), Chunks.IDS).flatMap(this::counted).collect(Collectors.toSet());
    }

    private Stream<UUID> counted(List<String> hashes) {
        session.createNativeMutationQuery(COUNT)
                .setParameterList("hashes", hashes)
                .executeUpdate();
        return session
                .createNativeQuery("select source_id from snapshot where sha256 in (:hashes)", UUID.class)
                .setParameterList("hashes", hashes)
                .getResultList()
                .stream();
    }

    long stored() {
        return brought.size();
    }

    long unmatched() {
        return unmatched;
    }
}
