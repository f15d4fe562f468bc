package org.casegraph.importer;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.history.FieldChange;
import org.casegraph.history.Revision;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.ImportLine.RetractionLine;
import org.casegraph.record.Field;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordEntity;
import org.casegraph.record.RecordType;

/** One record on its way from what is stored to what the lines say, with its claims and its history. */
final class RecordUpdate<E extends RecordEntity> {

    private final RecordType<E> type;
    private final RecordChange change;
    private final boolean created;
    private final E record;
    private final RecordClaims claims;
    private final Authorship author;
    private final ChangeLog log = new ChangeLog();
    private final ClaimUpdate claimUpdate;
    private final Set<String> changed = new LinkedHashSet<>();

    RecordUpdate(RecordType<E> type, RecordChange change, Optional<E> stored, RecordClaims claims, Authorship author) {
        this.type = type;
        this.change = change;
        this.author = author;
        this.claims = claims;
        created = stored.isEmpty();
        record = stored.orElseGet(this::create);
        claimUpdate = new ClaimUpdate(type, claims, log);
    }

    private E create() {
        E made = type.create().get();
        made.id = change.record().id();
        made.key = change.record().key();
        made.createdAt = author.at();
        type.fields().forEach(field -> field.set(made, Optional.empty()));
        return made;
    }

    /** The keys are those of what the stored record refers to, the snapshots what was changed of a source's. */
    void apply(Map<UUID, String> keys, List<FieldChange> snapshots) {
        Map<String, List<String>> values = change.values(type);
        Map<String, List<String>> shown = new LinkedHashMap<>();
        for (Field<E, ?> field : type.fields()) {
            List<String> before = ValueText.of(field, record, keys);
            List<String> stated = values.get(field.name());
            shown.put(field.name(), stated == null ? before : set(field, before, stated));
        }
        state();
        log.addAll(snapshots);
        claimUpdate.apply(change, field -> text(shown.getOrDefault(field, List.of())), changed);
        if (!log.isEmpty()) {
            record.version++;
            record.updatedAt = author.at();
        }
    }

    private static Optional<String> text(List<String> texts) {
        return texts.isEmpty() ? Optional.empty() : Optional.of(ValueText.joined(texts));
    }

    /** The texts of the field afterwards. */
    private <T> List<String> set(Field<E, T> field, List<String> before, List<String> stated) {
        List<String> after =
                stated.isEmpty() ? field.byDefault().map(ValueText::of).orElse(List.of()) : stated;
        boolean made = created && !stated.isEmpty();
        if (made || !created && !before.equals(after)) {
            field.set(
                    record,
                    stated.isEmpty()
                            ? Optional.empty()
                            : Optional.of(field.type().read().apply(stated)));
            log.field(field, created ? List.of() : before, after);
            changed.add(field.name());
        }
        return after;
    }

    private void state() {
        PublicationState before = record.state;
        record.state = change.retraction()
                .map(line -> PublicationState.RETRACTED)
                .or(() -> change.stated().flatMap(RecordLine::state))
                .orElse(before);
        if (record.state != before) {
            log.value("state", created ? null : before, record.state);
        }
    }

    boolean takesBack() {
        return claimUpdate.takesBack();
    }

    /** The new rows of it; what is stored already is changed where it is. */
    void write(RecordRows rows, boolean visible, Set<UUID> hidden) {
        claimUpdate.accept();
        if (created) {
            record.visible = visible;
            rows.record(record);
        } else if (!log.isEmpty()) {
            rows.changed(record.id);
        }
        claims.write(rows, created && visible, hidden);
        claims.namedAgain().forEach(rows::named);
        if (!log.isEmpty()) {
            rows.revision(revision());
        }
    }

    private Revision revision() {
        Revision revision = new Revision();
        revision.recordId = record.id;
        revision.version = record.version;
        revision.madeAt = author.at();
        revision.madeBy = author.by();
        revision.reason = change.retraction().flatMap(RetractionLine::reason).orElse(null);
        revision.changes = log.changes();
        return revision;
    }

    RecordClaims claims() {
        return claims;
    }

    ImportReport.Counts counted() {
        return new ImportReport.Counts(
                created ? 1 : 0, !created && !log.isEmpty() ? 1 : 0, !created && log.isEmpty() ? 1 : 0);
    }
}
