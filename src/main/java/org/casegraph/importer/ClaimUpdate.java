package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.casegraph.citation.Claim;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.importer.ImportLine.ClaimLine;
import org.casegraph.importer.ImportLine.RecordLine;
import org.casegraph.importer.RecordClaims.Cited;
import org.casegraph.record.Field;
import org.casegraph.record.RecordRef;
import org.casegraph.record.RecordType;

/**
 * Adds the claims and citations of an import to those of one record, and accepts for each field the claim whose value
 * the record shows.
 */
final class ClaimUpdate {

    private final RecordType<?> type;
    private final RecordClaims claims;
    private final ChangeLog log;
    private final Set<String> touched = new LinkedHashSet<>();
    private final Set<Claim> made = new HashSet<>();
    private final Map<String, Claim> saidAccepted = new HashMap<>();
    private final List<Claim> toAccept = new ArrayList<>();
    private boolean takesBack;

    ClaimUpdate(RecordType<?> type, RecordClaims claims, ChangeLog log) {
        this.type = type;
        this.claims = claims;
        this.log = log;
    }

    /**
     * What the lines claim, in their order.
     *
     * @param shown the text that a field of the record now has
     * @param changed the fields that had another one
     */
    void apply(RecordChange change, Function<String, Optional<String>> shown, Set<String> changed) {
        touched.addAll(changed);
        Stream.<ImportLine>concat(change.stated().stream(), change.claims().stream())
                .sorted(Comparator.comparing(line -> line.notes().place()))
                .forEach(line -> apply(line, shown));
        touched.forEach(field -> accept(field, shown.apply(field), changed.contains(field)));
    }

    private void apply(ImportLine line, Function<String, Optional<String>> shown) {
        if (line instanceof RecordLine stated) {
            stated.citations()
                    .forEach(c -> cite(
                            c.field(), shown.apply(c.field()).orElseThrow(), c.basis(), c.assertedBy(), c.passage()));
        } else if (line instanceof ClaimLine claim) {
            claim.citations().forEach(passage -> claim(claim, passage));
        }
    }

    private void claim(ClaimLine line, Passage passage) {
        Claim claim = cite(line.field(), ValueText.joined(line.value()), line.basis(), line.assertedBy(), passage);
        if (line.accepted()) {
            saidAccepted.put(line.field(), claim);
            line.acceptedBecause()
                    .filter(reason -> !reason.equals(claim.acceptedBecause))
                    .ifPresent(reason -> {
                        log.acceptedBecause(claim, reason);
                        claim.acceptedBecause = reason;
                    });
        }
    }

    private Claim cite(String name, String value, ClaimBasis basis, Optional<RecordRef> assertedBy, Passage passage) {
        touched.add(name);
        Cited cited = claims.cite(name, value, basis, assertedBy, passage);
        if (cited.claimMade()) {
            made.add(cited.claim());
            ChangeLog.named(type.field(name), cited.claim()).forEach(cited.claim().namedIds::add);
            log.claim(cited.claim());
        }
        cited.citationMade().ifPresent(citation -> log.citation(cited.claim(), citation, passage.source()));
        return cited.claim();
    }

    private void accept(String name, Optional<String> shown, boolean changed) {
        Optional<? extends Field<?, ?>> field = type.field(name);
        Optional<Claim> before = claims.accepted(name);
        Optional<Claim> said = Optional.ofNullable(saidAccepted.get(name));
        Optional<Claim> after = said.or(() -> field.isPresent() ? showing(name, shown, before) : before);
        if (after.equals(before)) {
            return;
        }
        // What the field's own change says need not be said again.
        boolean evident = changed
                || before.isEmpty()
                        && said.isEmpty()
                        && after.filter(made::contains).isPresent();
        if (!evident) {
            log.accepted(name, before, after);
        }
        before.ifPresent(this::takeBack);
        after.ifPresent(toAccept::add);
    }

    private Optional<Claim> showing(String field, Optional<String> shown, Optional<Claim> before) {
        return shown.flatMap(
                value -> before.filter(claim -> claim.value.equals(value)).or(() -> claims.first(field, value)));
    }

    private void takeBack(Claim claim) {
        claim.accepted = false;
        claim.acceptedBecause = null;
        takesBack = true;
    }

    /** Whether a stored claim is no longer accepted; the database must know before another one is. */
    boolean takesBack() {
        return takesBack;
    }

    void accept() {
        toAccept.forEach(claim -> claim.accepted = true);
    }
}
