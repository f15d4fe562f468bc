package org.casegraph.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one road to single claims and citations that the public may see. One statement each. */
final class VisibleClaims {

    private VisibleClaims() {}

    static Map<UUID, ClaimView> claims(Collection<UUID> ids) {
        return Panache.getSession()
                .createQuery("from Claim where visible and id in (:ids)", Claim.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .map(ClaimView::of)
                .collect(Collectors.toMap(ClaimView::uuid, Function.identity()));
    }

    static Map<UUID, CitationView> citations(Collection<UUID> ids) {
        return Panache.getSession()
                .createQuery("from Citation where visible and id in (:ids)", Citation.class)
                .setParameterList("ids", ids)
                .getResultStream()
                .map(CitationView::of)
                .collect(Collectors.toMap(CitationView::uuid, Function.identity()));
    }
}
