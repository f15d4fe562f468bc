package org.casegraph.importer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.Field;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordTypes;

/** Reads a line that makes a claim. */
final class ClaimLineReader {

    private static final Pattern POINT = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,99}");

    private final RecordTypes types;
    private final MemberReader members;
    private final LineNotes notes;

    ClaimLineReader(RecordTypes types, MemberReader members, LineNotes notes) {
        this.types = types;
        this.members = members;
        this.notes = notes;
    }

    Optional<ClaimLine> read() {
        Optional<RecordRef> record = members.requiredObject("record").flatMap(this::record);
        Optional<String> field = members.requiredText("field").filter(this::isPoint);
        Optional<String> value = members.requiredWords("value");
        ClaimBasis basis = CitationReader.basis(members);
        Optional<RecordRef> assertedBy = members.reference("assertedBy", RecordKind.PERSON);
        boolean accepted = members.flag("accepted").orElse(false);
        Optional<String> because = because(accepted);
        List<Passage> citations = citations();
        members.finish();
        return record.flatMap(r -> field.flatMap(f -> value.flatMap(v -> texts(r.kind(), f, v))
                .map(texts -> new ClaimLine(r, notes, f, texts, basis, assertedBy, accepted, because, citations))));
    }

    private Optional<RecordRef> record(MemberReader named) {
        Optional<RecordKind> kind = named.requiredKind("kind");
        Optional<RecordRef> record = kind.isPresent()
                ? named.requiredReference("key", kind.get())
                : named.requiredKey("key").flatMap(key -> Optional.empty());
        named.finish();
        return record;
    }

    private boolean isPoint(String field) {
        if (POINT.matcher(field).matches()) {
            return true;
        }
        members.report(
                "field",
                Findings.badValue(
                        "a field, or a point of up to 100 letters, digits and dots that begins with a letter", field));
        return false;
    }

    private Optional<String> because(boolean accepted) {
        Optional<String> because = members.text("acceptedBecause");
        if (!accepted) {
            because.ifPresent(reason -> members.report(
                    "acceptedBecause", Findings.badValue("no reason where accepted is not true", reason)));
        }
        return because;
    }

    private List<Passage> citations() {
        List<MemberReader> stated = members.objects("citations");
        if (stated.isEmpty()) {
            members.report(
                    "citations",
                    Finding.of(
                            ProblemCode.NO_CITATION,
                            "A claim needs a citation.",
                            "a list of at least one citation",
                            "none"));
        }
        return stated.stream()
                .flatMap(one -> CitationReader.passage(one).stream())
                .toList();
    }

    private Optional<List<String>> texts(RecordKind kind, String name, String value) {
        Optional<? extends Field<?, ?>> field = types.of(kind).field(name);
        return field.isPresent()
                ? new FieldReader(notes).read(field.get(), value, members.at("value"))
                : Optional.of(List.of(value));
    }
}
