package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.casegraph.citation.Citation;
import org.casegraph.citation.Claim;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.citation.Stance;
import org.casegraph.history.FieldChange;
import org.casegraph.record.Field;
import org.casegraph.record.RecordRef;
import org.jspecify.annotations.Nullable;

/** What an import changed of one record, in the order in which it did. */
final class ChangeLog {

    private final List<FieldChange> changes = new ArrayList<>();

    boolean isEmpty() {
        return changes.isEmpty();
    }

    List<FieldChange> changes() {
        return changes;
    }

    void addAll(Collection<FieldChange> others) {
        changes.addAll(others);
    }

    void field(Field<?, ?> field, List<String> from, List<String> to) {
        List<UUID> about = Stream.concat(from.stream(), to.stream())
                .distinct()
                .flatMap(text -> referred(Optional.of(field), text))
                .toList();
        changes.add(new FieldChange(field.name(), text(from), text(to), about));
    }

    void value(String field, @Nullable Object from, @Nullable Object to) {
        changes.add(new FieldChange(field, Objects.toString(from, null), Objects.toString(to, null), List.of()));
    }

    void claim(Claim claim) {
        changes.add(new FieldChange(claim.field + ".claims", null, text(claim), List.of(claim.id)));
    }

    void citation(Claim claim, Citation citation, RecordRef source) {
        String text = source.key() + ": " + citation.exact;
        String stanced = citation.stance == Stance.SUPPORTS ? text : text + " (" + citation.stance + ")";
        changes.add(new FieldChange(claim.field + ".citations", null, stanced, List.of(citation.id)));
    }

    void accepted(String name, Optional<Claim> from, Optional<Claim> to) {
        List<UUID> about =
                Stream.concat(from.stream(), to.stream()).map(claim -> claim.id).toList();
        changes.add(new FieldChange(
                name + ".accepted",
                from.map(ChangeLog::text).orElse(null),
                to.map(ChangeLog::text).orElse(null),
                about));
    }

    void acceptedBecause(Claim claim, String reason) {
        changes.add(
                new FieldChange(claim.field + ".acceptedBecause", claim.acceptedBecause, reason, List.of(claim.id)));
    }

    /**
     * The records that a claim gives away: those that its value names, and who makes it. The field is empty for a
     * point that the kind of record has no field for.
     */
    static Stream<UUID> named(Optional<? extends Field<?, ?>> field, Claim claim) {
        Stream<UUID> values = field.stream()
                .flatMap(f -> ValueText.parts(f.type(), claim.value).stream())
                .flatMap(text -> referred(field, text));
        return Stream.concat(values, Stream.ofNullable(claim.assertedById));
    }

    private static Stream<UUID> referred(Optional<? extends Field<?, ?>> field, String key) {
        return field
                .flatMap(f -> f.type().target())
                .filter(kind -> RecordRef.isKey(key))
                .map(kind -> new RecordRef(kind, key).id())
                .stream();
    }

    private static @Nullable String text(List<String> texts) {
        return texts.isEmpty() ? null : ValueText.joined(texts);
    }

    private static String text(Claim claim) {
        return claim.basis == ClaimBasis.REPORTED ? claim.value : claim.value + " (" + claim.basis + ")";
    }
}
