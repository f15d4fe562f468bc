package org.casegraph.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.record.Field;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;

/** All that an import says about one record, which makes one revision. */
record RecordChange(
        RecordRef record, Optional<RecordLine> stated, Optional<RetractionLine> retraction, List<ClaimLine> claims) {

    /** Where the import gives a field its value. */
    record Site(LineNotes notes, String pointer, String value) {}

    /**
     * The texts that the record's fields are to have, none for a field that is cleared: what its line states and, where
     * that is nothing or what stands by default, what an accepted claim says.
     */
    Map<String, List<String>> values(RecordType<?> type) {
        Map<String, List<String>> values = new LinkedHashMap<>(onLine());
        claims.stream()
                .filter(ClaimLine::accepted)
                .forEach(claim -> type.field(claim.field())
                        .filter(field -> !states(field, values.getOrDefault(field.name(), List.of())))
                        .ifPresent(field -> values.put(field.name(), claim.value())));
        return values;
    }

    /** The texts of the fields that the record's line has. */
    Map<String, List<String>> onLine() {
        return stated.map(RecordLine::values).orElse(Map.of());
    }

    /** Whether the record's line has the field, well or badly. */
    boolean hasOnLine(String field) {
        return stated.filter(line -> line.members().contains(field)).isPresent();
    }

    /** Whether these texts say more than what stands by default. */
    static boolean states(Field<?, ?> field, List<String> texts) {
        return !texts.isEmpty()
                && field.byDefault().map(ValueText::of).filter(texts::equals).isEmpty();
    }

    /** Where the field gets its value: on the record's line unless that leaves it to an accepted claim. */
    Optional<Site> site(String field) {
        Optional<Site> onLine = stated.filter(line -> line.values().containsKey(field))
                .map(line -> new Site(line.notes(), "/" + field, ValueText.joined(onLine().get(field))));
        return onLine.filter(site -> !site.value().isEmpty())
                .or(() -> accepted(field))
                .or(() -> onLine);
    }

    private Optional<Site> accepted(String field) {
        return claims.stream()
                .filter(claim -> claim.accepted() && claim.field().equals(field))
                .findFirst()
                .map(claim -> new Site(claim.notes(), "/value", ValueText.joined(claim.value())));
    }
}
