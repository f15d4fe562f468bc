package org.casegraph.importer;

import java.util.EnumMap;
import java.util.Map;
import org.casegraph.citation.ConflictDerivation;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.record.RecordKind;

/** Counts what an import does, and knows whether it is to be kept. */
final class Tally {

    private final Map<RecordKind, ImportReport.Counts> records = new EnumMap<>(RecordKind.class);
    private final Map<VerificationStatus, Long> citations = new EnumMap<>(VerificationStatus.class);
    private ConflictDerivation.Changes conflicts = new ConflictDerivation.Changes(0, 0);
    private long claimsMade;
    private long citationsMade;
    private long textsStored;
    private long textsUnmatched;
    private long read;
    private long bad;
    private long passedOver;
    private boolean kept;

    /** Of an import that did nothing. */
    static Tally none() {
        return new Tally();
    }

    Tally keep() {
        kept = true;
        return this;
    }

    /** How many lines there were, how many of them were bad, and how many of kinds that are not imported. */
    void lines(long all, long withProblems, long ofOtherKinds) {
        read = all;
        bad = withProblems;
        passedOver = ofOtherKinds;
    }

    long passedOver() {
        return passedOver;
    }

    long read() {
        return read;
    }

    long bad() {
        return bad;
    }

    void add(RecordKind kind, RecordUpdate<?> update) {
        records.merge(kind, update.counted(), ImportReport.Counts::plus);
        claimsMade += update.claims().claimsMade();
        citationsMade += update.claims().newCitations().size();
    }

    /** So many citations that lines name have this status. */
    void citations(VerificationStatus status, long number) {
        if (number > 0) {
            citations.merge(status, number, Long::sum);
        }
    }

    void conflicts(ConflictDerivation.Changes changes) {
        conflicts = changes;
    }

    void texts(long stored, long unmatched) {
        textsStored = stored;
        textsUnmatched = unmatched;
    }

    boolean kept() {
        return kept;
    }

    Map<RecordKind, ImportReport.Counts> records() {
        return records;
    }

    long claimsMade() {
        return claimsMade;
    }

    long citationsMade() {
        return citationsMade;
    }

    Map<VerificationStatus, Long> citations() {
        return citations;
    }

    ConflictDerivation.Changes conflicts() {
        return conflicts;
    }

    long textsStored() {
        return textsStored;
    }

    long textsUnmatched() {
        return textsUnmatched;
    }
}
