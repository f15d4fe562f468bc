package org.casegraph.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All dated records of a case and of a person in one order, partial dates in their place. */
@QuarkusTest
class TimelineApiTest {

    private static final String WORLD = """
            {"kind":"person","key":"tml/ann","name":"Tml Ann"}
            {"kind":"person","key":"tml/jo","name":"Tml Judge Jo"}
            {"kind":"person","key":"tml/bob","name":"Tml Bob"}
            {"kind":"case","key":"tml/case","caption":"Tml case"}
            {"kind":"case","key":"tml/other","caption":"Tml other case"}
            {"kind":"event","key":"tml/undated","title":"Some day","case":"tml/case","people":["tml/ann"]}
            {"kind":"event","key":"tml/in-2020","title":"In 2020","case":"tml/case","occurredOn":"2020","people":["tml/ann"]}
            {"kind":"event","key":"tml/fire","title":"The fire","case":"tml/case","occurredOn":"2020-05-01","people":["tml/bob"]}
            {"kind":"event","key":"tml/elsewhere","title":"Elsewhere","occurredOn":"2019","people":["tml/ann"]}
            {"kind":"charge","key":"tml/charge","person":"tml/ann","case":"tml/case","offense":"Arson","filedOn":"2020-05"}
            {"kind":"charge","key":"tml/bobs","person":"tml/bob","case":"tml/case","offense":"Arson","filedOn":"2020-05-31"}
            {"kind":"filing","key":"tml/motion","case":"tml/case","type":"MOTION","title":"Motion","filedBy":["tml/ann"],"filedOn":"2020-06-01"}
            {"kind":"ruling","key":"tml/verdict","case":"tml/case","type":"VERDICT","title":"Verdict","decidedBy":["tml/jo"],"decidedOn":"2021-01-02"}
            {"kind":"outcome","key":"tml/guilty","charge":"tml/charge","ruling":"tml/verdict","disposition":"GUILTY_VERDICT","decidedOn":"2021-01-02"}
            {"kind":"sentence","key":"tml/fine","outcome":"tml/guilty","type":"FINE","amount":"1","imposedOn":"2021-01-02"}
            {"kind":"ruling","key":"tml/other-order","case":"tml/other","type":"ORDER","title":"Order","decidedBy":["tml/jo"],"decidedOn":"2021-01"}
            """;

    @BeforeAll
    static void load() {
        Lines.load(WORLD);
    }

    @Test
    void ofACase() {
        assertThat(timeline("case", "case"))
                .containsExactly("fire", "bobs", "charge", "motion", "in-2020", "verdict", "guilty", "fine", "undated");
    }

    @Test
    void ofAPerson() {
        assertThat(timeline("person", "ann"))
                .containsExactly("elsewhere", "charge", "motion", "in-2020", "verdict", "guilty", "fine", "undated");
        assertThat(timeline("person", "bob")).containsExactly("fire", "bobs", "motion");
        assertThat(timeline("person", "jo")).containsExactly("verdict", "other-order");
    }

    private static List<String> timeline(String owner, String key) {
        List<String> keys = data("""
                { %s(key: "tml/%s") { timeline(first: 100) { nodes { ... on Record { key } } } } }
                """.formatted(owner, key)).getList(owner + ".timeline.nodes.key");
        return keys.stream().map(k -> k.substring(4)).toList();
    }
}
