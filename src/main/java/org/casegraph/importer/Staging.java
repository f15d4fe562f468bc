package org.casegraph.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.importer.LineNotes.Reference;
import org.casegraph.importer.LineReader.RawLine;
import org.casegraph.record.Field;
import org.casegraph.record.FieldType;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;
import org.jspecify.annotations.Nullable;

/** Takes lines as they are read into the tables that hold an import; memory does not grow with their number. */
final class Staging {

    private static final int FULL = 1 << 20;

    private final RecordTypes types;
    private final RowSender sender;
    private final RowBuffer lines = StagingTables.rows("import_line", StagingTables.LINE);
    private final RowBuffer references = StagingTables.rows("import_reference", StagingTables.REFERENCE);
    private final RowBuffer texts = StagingTables.rows("import_text", StagingTables.TEXT);
    private final RowBuffer snapshots = StagingTables.rows("import_snapshot", StagingTables.SNAPSHOT);
    private long read;
    private long bad;
    private long passedOver;
    private boolean claimsLead;

    Staging(RecordTypes types, RowSender sender) {
        this.types = types;
        this.sender = sender;
    }

    /** Takes the next line, or counts one of which not even the record is known. */
    void next(int file, RawLine raw, Optional<ImportLine> line) {
        read++;
        if (line.isEmpty() || line.get().notes().bad()) {
            bad++;
        }
        line.ifPresent(known -> add(file, raw, known));
        for (RowBuffer rows : List.of(lines, references, texts, snapshots)) {
            if (rows.size() >= FULL) {
                sender.send(rows);
            }
        }
    }

    /** Counts a line that is not to be imported. */
    void passOver() {
        read++;
        passedOver++;
    }

    long passedOver() {
        return passedOver;
    }

    /** All lines are in the tables after this. */
    void finish() {
        List.of(lines, references, texts, snapshots).forEach(sender::send);
        sender.finish();
    }

    /** How many lines there were, good or bad. */
    long read() {
        return read;
    }

    /** How many of them were bad by themselves. */
    long bad() {
        return bad;
    }

    /** Whether an accepted claim names a record that decides on the one that it is about. */
    boolean claimsLead() {
        return claimsLead;
    }

    private void add(int file, RawLine raw, ImportLine line) {
        line.notes().references().stream()
                .map(Reference::target)
                .distinct()
                .forEach(target -> references.row(read, target.id()));
        String body = new String(raw.bytes(), StandardCharsets.UTF_8);
        switch (line) {
            case RecordLine stated -> {
                Optional<StatedSnapshot> snapshot = stated.snapshot();
                snapshot.ifPresent(one -> snapshots.row(
                        read,
                        line.record().id(),
                        one.sha256(),
                        one.text().isPresent() ? null : one.characters().orElse(null)));
                Optional<String> text = snapshot.flatMap(StatedSnapshot::text);
                text.ifPresent(known -> texts.row(snapshot.get().sha256(), known));
                PublicationState state = stated.state().orElse(null);
                String kept = text.isPresent() ? bare(raw) : body;
                row(file, raw, line, "RECORD", isUnchecked(stated), state, stated.values(), kept);
            }
            case RetractionLine taken -> row(file, raw, line, "RETRACTION", true, null, Map.of(), body);
            case ClaimLine claim -> {
                Map<String, List<String>> values = claim.accepted() ? Map.of(claim.field(), claim.value()) : Map.of();
                claimsLead |= KindTable.of(line.record().kind()).fields().anyMatch(values::containsKey);
                row(file, raw, line, "CLAIM", claim.accepted(), null, values, body);
            }
        }
    }

    private void row(
            int file,
            RawLine raw,
            ImportLine line,
            String form,
            boolean unchecked,
            @Nullable PublicationState state,
            Map<String, List<String>> values,
            String body) {
        RecordRef record = line.record();
        KindTable kind = KindTable.of(record.kind());
        lines.row(
                read,
                file,
                raw.number(),
                form,
                record.kind(),
                record.id(),
                record.key(),
                line.notes().bad(),
                unchecked,
                state,
                target(record, kind.owner(0), values),
                target(record, kind.owner(1), values),
                target(record, kind.leadsTo(), values),
                kind.leadsTo().filter(values::containsKey).isPresent(),
                target(record, kind.ruling(), values),
                kind.ruling().filter(values::containsKey).isPresent(),
                body);
    }

    private @Nullable UUID target(RecordRef record, Optional<String> field, Map<String, List<String>> values) {
        List<String> keys = field.map(values::get).orElse(List.of());
        return keys.isEmpty()
                ? null
                : types.of(record.kind())
                        .field(field.orElseThrow())
                        .flatMap(f -> f.type().target())
                        .map(kind -> new RecordRef(kind, keys.getFirst()).id())
                        .orElse(null);
    }

    /** Whether the line by itself does not tell that all is well with it. */
    private boolean isUnchecked(RecordLine line) {
        RecordType<?> type = types.of(line.record().kind());
        return line.state().isPresent()
                || type.fields().stream()
                        .anyMatch(field ->
                                field.required() && !line.members().contains(field.name()) || isOwnOrigin(field, line))
                || line.citations().stream()
                        .map(citation -> line.values().getOrDefault(citation.field(), List.of()))
                        .anyMatch(Collection::isEmpty);
    }

    private static boolean isOwnOrigin(Field<?, ?> field, RecordLine line) {
        return field.type().shape() == FieldType.Shape.STRINGS
                && line.values()
                        .getOrDefault(field.name(), List.of())
                        .contains(line.record().key());
    }

    /** The line without the text, which is kept apart. */
    private String bare(RawLine raw) {
        ObjectNode object = LineJson.read(raw, LineNotes.again(new Place(0, "", 0), new Problems(), false))
                .orElseThrow();
        ObjectNode snapshot = (ObjectNode) object.get("snapshot");
        String text = snapshot.remove("text").textValue();
        snapshot.put("sha256", Sha256.of(text));
        snapshot.put("characters", text.codePointCount(0, text.length()));
        return object.toString();
    }
}
