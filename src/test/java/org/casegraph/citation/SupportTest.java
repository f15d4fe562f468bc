package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

/** What counts as support of a claim, and what does not. */
@QuarkusTest
class SupportTest {

    private static final String CLAIMS =
            "{ person(key:\"%s\") { conflicts { field } claims { nodes { value corroboration { sources independentSources } } } } }";

    @Test
    void aQuoteThatIsNotInItsSourceOpensNoConflict() {
        Lines.load("""
                {"kind":"source","key":"support-a","title":"A","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"Ann Doe was there."}}
                {"kind":"person","key":"support-ann","name":"Ann Doe","citations":[{"field":"name","source":"support-a","quote":"Ann Doe"}]}
                {"kind":"claim","record":{"kind":"PERSON","key":"support-ann"},"field":"name","value":"Bob Roe","citations":[{"source":"support-a","quote":"Bob Roe"}]}
                """);
        JsonPath person = data(CLAIMS.formatted("support-ann"));
        assertThat(person.getList("person.conflicts")).isEmpty();
        assertThat(person.getList("person.claims.nodes.corroboration.sources")).containsExactly(1, 0);
    }

    @Test
    void copiesOfARetractedReportStayCopies() {
        Lines.load("""
                {"kind":"source","key":"support-wire","title":"Wire"}
                {"kind":"source","key":"support-one","title":"One","derivedFrom":["support-wire"]}
                {"kind":"source","key":"support-two","title":"Two","derivedFrom":["support-wire"]}
                {"kind":"person","key":"support-cat","name":"Cat","citations":[{"field":"name","source":"support-one","quote":"Cat"},{"field":"name","source":"support-two","quote":"Cat"}]}
                """);
        assertThat(data(CLAIMS.formatted("support-cat"))
                        .getList("person.claims.nodes.corroboration.independentSources"))
                .containsExactly(1);
        Lines.load("{\"kind\":\"source\",\"key\":\"support-wire\",\"retracted\":true,\"reason\":\"Fabricated\"}");
        assertThat(data(CLAIMS.formatted("support-cat"))
                        .getList("person.claims.nodes.corroboration.independentSources"))
                .containsExactly(1);
    }
}
