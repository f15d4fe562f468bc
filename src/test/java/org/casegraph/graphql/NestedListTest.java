package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each list that hangs on a record of the examples holds, in its order. */
@QuarkusTest
class NestedListTest {

    // HAL stands for the case of the invented example.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            court(key: "quorrimouth-district-court") | cases          | key | HAL
            person(key: "tamsin-orrevale")     | participations | key | HAL/defendant/tamsin-orrevale ; orrevale-v-halmaria/appellant/tamsin-orrevale
            person(key: "tamsin-orrevale")     | charges        | key | HAL/reckless-burning/tamsin-orrevale ; HAL/arson/tamsin-orrevale ; HAL/theft/tamsin-orrevale
            person(key: "mary-marlowe-sommer") | rulings        | key | nm-v-gutierrez-reed/sentence ; nm-v-baldwin/dismissal
            case(key: "HAL")                   | participations | key | HAL/defendant/dorian-vaskerby ; HAL/defendant/tamsin-orrevale ; HAL/defense-attorney/junia-farrowick ; HAL/judge/oswin-thalebrook ; HAL/prosecutor/edda-lindqvarn ; HAL/victim/brackenvold-holdings
            case(key: "HAL")                   | charges        | key | HAL/reckless-burning/tamsin-orrevale ; HAL/arson/tamsin-orrevale ; HAL/theft/dorian-vaskerby ; HAL/theft/tamsin-orrevale
            case(key: "HAL")                   | filings        | key | HAL/complaint ; HAL/notice-of-appeal ; HAL/motion-to-amend
            case(key: "HAL")                   | rulings        | key | HAL/amendment ; HAL/plea ; HAL/verdict ; HAL/vaskerby-sentence ; HAL/orrevale-sentence ; HAL/reversal ; HAL/second-verdict
            case(key: "HAL")                   | related        | key | orrevale-v-halmaria
            case(key: "nm-v-baldwin")          | related        | key | hutchins-family-v-baldwin
            case(key: "nm-v-baldwin")          | filings        | key | nm-v-baldwin/indictment ; nm-v-baldwin/notice-of-appeal ; nm-v-baldwin/motion-to-dismiss
            case(key: "nm-v-baldwin")          | rulings        | key | nm-v-baldwin/dismissal
            source(key: "invented-radio-fire") | citations      | quote { exact } | in the middle of March ; at the Old Ropeworks on Quay Lane
            person(key: "tamsin-orrevale")     | claims         | value | Tamsin Orrevale ; Tamsyn Orrevale ; Invented for the example: a rope maker who worked at the Old Ropeworks. ; Tamsyn Orrevale ; 41 ; 42
            person(key: "tamsin-orrevale")     | revisions      | version | 1
            """)
    void holdsJustThis(String owner, String list, String row, String expected) {
        String invented = "halmaria-v-orrevale-and-vaskerby";
        JsonPath answer = data("{ owner: %s { list: %s(first: 100) { totalCount nodes { %s } } } }"
                .formatted(owner.replace("HAL", invented), list, row));
        String path = row.startsWith("quote") ? "quote.exact" : row;
        List<Object> rows = answer.getList("owner.list.nodes." + path);
        assertThat(rows.stream().map(Object::toString))
                .containsExactly(expected.replace("HAL", invented).split(" ; "));
        assertThat(answer.getInt("owner.list.totalCount")).isEqualTo(rows.size());
    }
}
