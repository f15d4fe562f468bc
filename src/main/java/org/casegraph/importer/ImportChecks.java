package org.casegraph.importer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.casegraph.record.RecordTypes;

/** Checks lines against each other and against what is stored. */
@ApplicationScoped
class ImportChecks {

    private final RecordTypes types;
    private final StoredRecords records;
    private final StoredValues values;
    private final StoredGraph graph;

    ImportChecks(RecordTypes types, StoredRecords records, StoredValues values, StoredGraph graph) {
        this.types = types;
        this.records = records;
        this.values = values;
        this.graph = graph;
    }

    /** Reports all that is wrong with the lines together. */
    void check(ImportLines lines) {
        ReferenceChecks references = new ReferenceChecks(lines, records);
        references.check();
        Collection<RecordChange> changes = lines.changes();
        new ValueChecks(types, values, references::stored).check(changes);
        new GraphChecks(graph.around(lines.all()).after(changes, types), changes).check();
    }

    /** Leaves out the lines that have problems, and then those that have problems without them, until none has. */
    void leaveOutBad(ImportLines lines) {
        ReferenceChecks references = new ReferenceChecks(lines, records);
        references.check();
        ValueChecks ofValues = new ValueChecks(types, values, references::stored);
        ofValues.check(lines.changes());
        CaseGraph stored = graph.around(lines.all());
        do {
            references.dropBad();
            Collection<RecordChange> changes = lines.changes();
            ofValues.check(changes);
            new GraphChecks(stored.after(changes, types), changes).check();
        } while (lines.anyBad());
    }
}
