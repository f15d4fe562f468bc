package org.casegraph.citation;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** Where claims and citations are. */
@Singleton
class CitationTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.eachRecord()
                .pages(
                        "claims",
                        "Claim",
                        ClaimApi.CLAIMS,
                        arguments -> ClaimApi.on(arguments.get("field", String.class)))
                .pages(
                        "citations",
                        "Citation",
                        CitationApi.OF_RECORD,
                        arguments -> CitationApi.on(arguments.get("field", String.class)));
        tables.type("Source")
                .pages(
                        "citations",
                        "Citation",
                        CitationApi.OF_SOURCE,
                        arguments -> CitationApi.on(arguments.get("field", String.class)));
        tables.type("Query")
                .byId("node")
                .byKindAndKey("record")
                .pages("driftedCitations", "Citation", CitationApi.DRIFTED);
        tables.node("Claim", ClaimView.NODE, "claim")
                .columns("field", "value", "basis", "accepted", "acceptedBecause")
                .any("record", "x.record_id")
                .pages("citations", "Citation", CitationApi.OF_CLAIM);
        tables.node("Citation", CitationView.NODE, "citation")
                .columns("stance")
                .part("quote", "Quote")
                .part("verification", "Verification")
                .one("claim", "Claim", "x.claim_id")
                .one("source", "Source", "x.source_id");
        tables.type("Quote")
                .columns("exact", "prefix", "suffix")
                .column("start", "coalesce(x.found_start, x.stated_start)")
                .column("end", "coalesce(x.found_end, x.stated_end)");
        tables.type("Verification").columns("status", "score", "checkedAt", "detail");
    }
}
