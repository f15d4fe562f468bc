package org.casegraph.importer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;

/**
 * The table of a kind of record, and which of its fields decide whether a record is seen, lead on to another record of
 * the kind, and must agree.
 *
 * @param owners the fields of one or two records without which none of this kind is seen
 * @param leadsTo the field that must not lead back to the record
 * @param ruling the field that names a ruling
 */
record KindTable(
        RecordKind kind, String table, List<String> owners, Optional<String> leadsTo, Optional<String> ruling) {

    /** In the order in which what owns others comes before them. */
    static final List<KindTable> ALL = List.of(
            plain(RecordKind.PERSON, "person"),
            plain(RecordKind.COURT, "court"),
            plain(RecordKind.SOURCE, "source"),
            plain(RecordKind.EVENT, "event"),
            new KindTable(RecordKind.CASE, "legal_case", List.of(), Optional.of("parent"), Optional.empty()),
            owned(RecordKind.PARTICIPATION, "participation", "person", "case"),
            new KindTable(
                    RecordKind.CHARGE, "charge", List.of("person", "case"), Optional.of("replaces"), Optional.empty()),
            owned(RecordKind.FILING, "filing", "case"),
            new KindTable(RecordKind.RULING, "ruling", List.of("case"), Optional.of("reverses"), Optional.empty()),
            new KindTable(
                    RecordKind.OUTCOME, "outcome", List.of("charge"), Optional.of("replaces"), Optional.of("ruling")),
            owned(RecordKind.SENTENCE, "sentence", "outcome"));

    private static KindTable plain(RecordKind kind, String table) {
        return owned(kind, table);
    }

    private static KindTable owned(RecordKind kind, String table, String... owners) {
        return new KindTable(kind, table, List.of(owners), Optional.empty(), Optional.empty());
    }

    static KindTable of(RecordKind kind) {
        return ALL.stream().filter(table -> table.kind == kind).findFirst().orElseThrow();
    }

    /** The column that holds the id of what the field refers to. */
    static String column(String field) {
        return field + "_id";
    }

    Optional<String> owner(int number) {
        return number < owners.size() ? Optional.of(owners.get(number)) : Optional.empty();
    }

    /** All fields named here. */
    Stream<String> fields() {
        return Stream.concat(owners.stream(), Stream.concat(leadsTo.stream(), ruling.stream()));
    }
}
