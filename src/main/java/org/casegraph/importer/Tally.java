package org.casegraph.importer;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.casegraph.citation.ConflictDerivation;
import org.casegraph.citation.quote.VerificationStatus;
import org.casegraph.record.RecordKind;

/** Counts what an import does, and knows whether it is to be kept. */
final class Tally {

    private final Map<RecordKind, ImportReport.Counts> records = new EnumMap<>(RecordKind.class);
    private final Set<UUID> namedCitations = new HashSet<>();
    private final Map<UUID, Set<UUID>> newCitations = new HashMap<>();
    private Map<VerificationStatus, Long> citations = Map.of();
    private ConflictDerivation.Changes conflicts = new ConflictDerivation.Changes(0, 0);
    private long claimsMade;
    private long citationsMade;
    private long textsStored;
    private long textsUnmatched;
    private boolean kept;

    /** Of an import that did nothing. */
    static Tally none() {
        return new Tally();
    }

    Tally keep() {
        kept = true;
        return this;
    }

    void add(RecordKind kind, RecordUpdate<?> update) {
        records.merge(kind, update.counted(), ImportReport.Counts::plus);
        RecordClaims claims = update.claims();
        claimsMade += claims.claimsMade();
        citationsMade += claims.newCitations().size();
        namedCitations.addAll(claims.named());
        claims.newCitations()
                .forEach(citation -> newCitations
                        .computeIfAbsent(citation.sourceId, source -> new HashSet<>())
                        .add(citation.id));
    }

    void citations(Map<VerificationStatus, Long> byStatus) {
        citations = byStatus;
    }

    void conflicts(ConflictDerivation.Changes changes) {
        conflicts = changes;
    }

    void texts(long stored, long unmatched) {
        textsStored = stored;
        textsUnmatched = unmatched;
    }

    /** All citations that the lines name. */
    Collection<UUID> namedCitations() {
        return namedCitations;
    }

    /** The new ones, by source. */
    Map<UUID, Set<UUID>> newCitations() {
        return newCitations;
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
