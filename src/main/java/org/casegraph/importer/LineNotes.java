package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.record.RecordRef;

/** What is known about one line besides what it says: where it stands, what it refers to and what is wrong with it. */
final class LineNotes {

    /** Another record that a line names, and where. */
    record Reference(String pointer, RecordRef target) {}

    private final Place place;
    private final Problems problems;
    private final List<Reference> references = new ArrayList<>();
    private boolean bad;
    private boolean silent;
    private boolean turnedBad;

    LineNotes(Place place, Problems problems) {
        this.place = place;
        this.problems = problems;
    }

    /** Of a line that is read again: what is wrong with it by itself was reported, until {@link #listen()}. */
    static LineNotes again(Place place, Problems problems, boolean bad) {
        LineNotes notes = new LineNotes(place, problems);
        notes.bad = bad;
        notes.silent = true;
        return notes;
    }

    /** Ends the second reading. */
    void listen() {
        silent = false;
    }

    void report(String pointer, Finding finding) {
        if (!silent) {
            turnedBad |= !bad;
            bad = true;
            problems.add(place, pointer, finding);
        }
    }

    void refer(String pointer, RecordRef target) {
        references.add(new Reference(pointer, target));
    }

    Place place() {
        return place;
    }

    Collection<Reference> references() {
        return references;
    }

    boolean bad() {
        return bad;
    }

    /** Whether something was found to be wrong that was not known before. */
    boolean turnedBad() {
        return turnedBad;
    }
}
