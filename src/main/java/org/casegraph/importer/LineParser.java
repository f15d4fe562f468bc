package org.casegraph.importer;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;
import org.casegraph.record.RecordTypes;

/** Reads a line as what it says, and reports all that is wrong with the line by itself. */
@ApplicationScoped
class LineParser {

    private static final int LONGEST_WITHOUT_TEXT = 8 << 20;
    private static final Set<PublicationState> STATED = EnumSet.of(PublicationState.DRAFT, PublicationState.PUBLISHED);

    private final RecordTypes types;

    LineParser(RecordTypes types) {
        this.types = types;
    }

    /** What the line says, as far as it is good; empty where not even its record is known, or it is about none. */
    Optional<ImportLine> parse(ObjectNode line, int bytes, LineNotes notes) {
        if (bytes > LONGEST_WITHOUT_TEXT && line.at("/snapshot/text").isMissingNode()) {
            notes.report("", Findings.tooLong("at most 8 MiB in a line without a text", bytes + " bytes"));
        }
        return parse(new MemberReader(line, "", notes), notes);
    }

    private Optional<ImportLine> parse(MemberReader members, LineNotes notes) {
        Optional<String> kind = members.requiredText("kind");
        if (kind.filter(Kinds::isClaim).isPresent()) {
            return new ClaimLineReader(types, members, notes).read().map(line -> line);
        }
        if (kind.filter(Kinds::isEnd).isPresent()) {
            members.requiredText("version");
            members.finish();
            return Optional.empty();
        }
        return kind.flatMap(text -> members.requiredKind("kind"))
                .flatMap(known -> members.has("retracted")
                        ? retraction(known, members, notes)
                        : record(types.of(known), members, notes));
    }

    private static Optional<ImportLine> retraction(RecordKind kind, MemberReader members, LineNotes notes) {
        Optional<String> key = members.requiredKey("key");
        if (!members.flag("retracted").orElse(true)) {
            members.report("retracted", Findings.badValue("true, or no such member", "false"));
        }
        Optional<String> reason = members.text("reason");
        members.finish();
        return key.map(known -> new RetractionLine(new RecordRef(kind, known), notes, reason));
    }

    private static Optional<ImportLine> record(RecordType<?> type, MemberReader members, LineNotes notes) {
        Optional<String> key = members.requiredKey("key");
        Optional<PublicationState> state = members.constant("state", STATED);
        Set<String> present = new LinkedHashSet<>();
        Map<String, List<String>> values = values(type, members, notes, present);
        List<FieldCitation> citations = members.objects("citations").stream()
                .flatMap(citation -> CitationReader.fieldCitation(citation, type).stream())
                .toList();
        Optional<StatedSnapshot> snapshot = type.kind() == RecordKind.SOURCE
                ? members.object("snapshot").flatMap(SnapshotReader::read)
                : Optional.empty();
        members.finish();
        return key.map(known ->
                new RecordLine(new RecordRef(type.kind(), known), notes, state, values, present, citations, snapshot));
    }

    private static Map<String, List<String>> values(
            RecordType<?> type, MemberReader members, LineNotes notes, Set<String> present) {
        FieldReader reader = new FieldReader(notes);
        Map<String, List<String>> values = new LinkedHashMap<>();
        type.fields()
                .forEach(field -> members.take(field.name()).ifPresent(value -> {
                    present.add(field.name());
                    reader.read(field, value, members.at(field.name()))
                            .ifPresent(texts -> values.put(field.name(), texts));
                }));
        return values;
    }
}
