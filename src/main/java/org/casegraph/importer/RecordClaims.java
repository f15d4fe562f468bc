package org.casegraph.importer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.casegraph.citation.Citation;
import org.casegraph.citation.Claim;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.citation.quote.Quote;
import org.casegraph.citation.quote.QuoteMatch;
import org.casegraph.record.RecordRef;

/** The claims on one record with their citations: those stored, and those that an import adds. */
final class RecordClaims {

    /** As much of a stored citation as tells whether another one is new and where it goes. */
    record StoredCitation(UUID id, int position) {}

    /** What citing a passage for a claim came to: the claim, whether it was made, and the citation if it was. */
    record Cited(Claim claim, boolean claimMade, Optional<Citation> citationMade) {}

    private final UUID record;
    private final Instant now;
    private final Map<UUID, Claim> claims = new HashMap<>();
    private final Map<String, List<Claim>> byField = new HashMap<>();
    private final Set<UUID> citations = new HashSet<>();
    private final Set<UUID> made = new HashSet<>();
    private final Set<UUID> namedAgain = new HashSet<>();
    private final List<Claim> newClaims = new ArrayList<>();
    private final List<Citation> newCitations = new ArrayList<>();
    private int nextClaim;
    private int nextCitation;

    /** The stored claims in the order of their positions. */
    RecordClaims(UUID record, List<Claim> claims, List<StoredCitation> citations, Instant now) {
        this.record = record;
        this.now = now;
        for (Claim claim : claims) {
            add(claim);
            nextClaim = Math.max(nextClaim, claim.position + 1);
        }
        for (StoredCitation citation : citations) {
            this.citations.add(citation.id);
            nextCitation = Math.max(nextCitation, citation.position + 1);
        }
    }

    private void add(Claim claim) {
        claims.put(claim.id, claim);
        byField.computeIfAbsent(claim.field, field -> new ArrayList<>()).add(claim);
    }

    /** The claim that says this, with the passage among what it cites. */
    Cited cite(String field, String value, ClaimBasis basis, Optional<RecordRef> assertedBy, Passage passage) {
        UUID id = Claim.idOf(
                record, field, value, basis, assertedBy.map(RecordRef::id).orElse(null));
        UUID citationId = Citation.idOf(id, passage.source().id(), passage.stance(), passage.quote());
        boolean claimMade = !claims.containsKey(id);
        if (claimMade) {
            Claim claim = claim(id, field, value, basis, assertedBy);
            claim.firstCitationId = citationId;
            newClaims.add(claim);
            add(claim);
        }
        Optional<Citation> citation = Optional.empty();
        if (citations.add(citationId)) {
            citation = Optional.of(citation(citationId, id, passage));
            newCitations.add(citation.get());
            made.add(citationId);
        } else if (!made.contains(citationId)) {
            namedAgain.add(citationId);
        }
        return new Cited(claims.get(id), claimMade, citation);
    }

    private Claim claim(UUID id, String field, String value, ClaimBasis basis, Optional<RecordRef> assertedBy) {
        Claim claim = new Claim();
        claim.id = id;
        claim.recordId = record;
        claim.field = field;
        claim.value = value;
        claim.basis = basis;
        claim.assertedById = assertedBy.map(RecordRef::id).orElse(null);
        claim.position = nextClaim++;
        claim.createdAt = now;
        return claim;
    }

    private Citation citation(UUID id, UUID claim, Passage passage) {
        Quote quote = passage.quote();
        Citation citation = new Citation();
        citation.id = id;
        citation.claimId = claim;
        citation.recordId = record;
        citation.sourceId = passage.source().id();
        citation.stance = passage.stance();
        citation.exact = quote.exact();
        citation.prefix = quote.prefix();
        citation.suffix = quote.suffix();
        citation.statedStart = quote.start();
        citation.statedEnd = quote.end();
        citation.detail = QuoteMatch.notChecked().detail();
        citation.position = nextCitation++;
        citation.createdAt = now;
        return citation;
    }

    Optional<Claim> accepted(String field) {
        return byField.getOrDefault(field, List.of()).stream()
                .filter(claim -> claim.accepted)
                .findFirst();
    }

    /** The first claim of this value. */
    Optional<Claim> first(String field, String value) {
        return byField.getOrDefault(field, List.of()).stream()
                .filter(claim -> claim.value.equals(value))
                .findFirst();
    }

    /** The new claims and citations; none of them is seen of a stored record before that is derived. */
    void write(RecordRows rows, boolean visible, Set<UUID> hidden) {
        Map<UUID, Boolean> seen = new HashMap<>();
        for (Citation citation : newCitations) {
            citation.visible = visible
                    && !hidden.contains(citation.sourceId)
                    && Collections.disjoint(claims.get(citation.claimId).namedIds, hidden);
            seen.merge(citation.claimId, citation.visible, Boolean::logicalOr);
            rows.citation(citation);
        }
        for (Claim claim : newClaims) {
            claim.visible = seen.getOrDefault(claim.id, false);
            rows.claim(claim);
        }
    }

    List<Citation> newCitations() {
        return newCitations;
    }

    int claimsMade() {
        return newClaims.size();
    }

    /** The citations that the lines name and that were there before. */
    Set<UUID> namedAgain() {
        return namedAgain;
    }
}
