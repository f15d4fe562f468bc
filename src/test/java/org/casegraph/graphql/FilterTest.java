package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each filter and order, over a small world that the test loads. */
@QuarkusTest
class FilterTest {

    private static final String WORLD = """
            {"kind":"court","key":"flt/court","name":"Flt Court","jurisdiction":"XX-F"}
            {"kind":"court","key":"flt/other-court","name":"Flt Other Court","jurisdiction":"XX-FG"}
            {"kind":"person","key":"flt/ann","name":"flt ann"}
            {"kind":"person","key":"flt/bob","name":"Flt Bob"}
            {"kind":"person","key":"flt/eve","name":"Flt Éve"}
            {"kind":"person","key":"flt/zoo","name":"Flt Zoo","type":"ORGANIZATION"}
            {"kind":"case","key":"flt/one","caption":"Flt One","court":"flt/court","type":"CRIMINAL","status":"OPEN","filedOn":"2020-03"}
            {"kind":"case","key":"flt/two","caption":"Flt Two","court":"flt/other-court","type":"APPEAL","status":"CLOSED","filedOn":"2020-03-15"}
            {"kind":"case","key":"flt/three","caption":"Flt Three","type":"CIVIL","filedOn":"2020"}
            {"kind":"case","key":"flt/four","caption":"Flt four","type":"CIVIL"}
            {"kind":"participation","key":"flt/one/eve","person":"flt/eve","case":"flt/one","role":"JUDGE"}
            {"kind":"participation","key":"flt/two/eve","person":"flt/eve","case":"flt/two","role":"VICTIM"}
            {"kind":"participation","key":"flt/three/zoo","person":"flt/zoo","case":"flt/three","role":"PLAINTIFF"}
            {"kind":"charge","key":"flt/arson","person":"flt/ann","case":"flt/one","offense":"Flt arson of a barn","statute":"F 12-3","severity":"FELONY","filedOn":"2020-03-02"}
            {"kind":"charge","key":"flt/theft","person":"flt/ann","case":"flt/one","offense":"Flt theft","statute":"F 99","severity":"MISDEMEANOR","filedOn":"2020-04"}
            {"kind":"charge","key":"flt/fraud","person":"flt/bob","case":"flt/two","offense":"Flt fraud","filedOn":"2021"}
            {"kind":"ruling","key":"flt/verdict","case":"flt/one","type":"VERDICT","title":"Flt verdict","decidedBy":["flt/eve"],"decidedOn":"2021-02-03"}
            {"kind":"ruling","key":"flt/order","case":"flt/two","type":"DISMISSAL","title":"Flt order","decidedOn":"2021-02","withPrejudice":true}
            {"kind":"outcome","key":"flt/arson/guilty","charge":"flt/arson","ruling":"flt/verdict","disposition":"GUILTY_VERDICT","decidedOn":"2021-02-03"}
            {"kind":"outcome","key":"flt/fraud/dismissed","charge":"flt/fraud","ruling":"flt/order","disposition":"DISMISSED_WITH_PREJUDICE","decidedOn":"2021-02"}
            {"kind":"source","key":"flt/post","title":"Flt B post","publisher":"Flt Post","type":"NEWS_ARTICLE","publishedOn":"2021-02-04","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"Flt arson"}}
            {"kind":"source","key":"flt/file","title":"Flt A file","publisher":"Flt Registry","type":"COURT_RECORD","publishedOn":"2020"}
            {"kind":"claim","record":{"kind":"CHARGE","key":"flt/arson"},"field":"offense","value":"Flt arson","citations":[{"source":"flt/post","quote":"Flt arson"}]}
            """;

    @BeforeAll
    static void load() {
        Lines.load(WORLD);
    }

    // What the filter leaves of the test's own world, in the order asked for; other rows may stand between.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people  | filter: {case: "flt/one"}                                   | ann eve
            people  | filter: {case: "flt/one", role: JUDGE}                      | eve
            people  | filter: {case: "flt/two", role: JUDGE}                      |
            people  | filter: {role: VICTIM}                                      | eve
            people  | filter: {case: "flt/three"}                                 | zoo
            people  | filter: {case: "flt/three", type: NATURAL}                  |
            people  | filter: {chargedWith: "arson barns"}                        | ann
            people  | filter: {chargedWith: "F 12-3"}                             | ann
            people  | filter: {chargedWith: "flt", chargeStatus: [CONVICTED]}     | ann
            people  | filter: {chargedWith: "theft", chargeStatus: [CONVICTED]}   |
            people  | filter: {chargeStatus: [CONVICTED, DISMISSED], chargedWith: "flt"} | ann bob
            people  | filter: {chargedWith: "flt"}, orderBy: NAME_DESC            | bob ann
            people  | filter: {text: "flt ann"}                                   | ann
            cases   | filter: {court: "flt/court"}                                | one
            cases   | filter: {jurisdiction: "XX-F"}                              | one
            cases   | filter: {jurisdiction: "xx-f"}                              | one
            cases   | filter: {jurisdiction: "XX"}, orderBy: FILED                | two one
            cases   | filter: {jurisdiction: "X"}                                 |
            cases   | filter: {person: "flt/eve"}                                 | one two
            cases   | filter: {person: "flt/ann"}                                 | one
            cases   | filter: {person: "flt/eve", type: [APPEAL, CIVIL]}          | two
            cases   | filter: {person: "flt/eve", status: [OPEN]}                 | one
            cases   | filter: {filedOn: {from: "2020", until: "2020"}, text: "flt"}, orderBy: FILED | two one three
            cases   | filter: {filedOn: {from: "2020-03", until: "2020-03"}, text: "flt"} | one two
            cases   | filter: {filedOn: {from: "2020-03-01", until: "2020-03-31"}, text: "flt"} | one two
            cases   | filter: {filedOn: {from: "2020-03-02", until: "2020-03-31"}, text: "flt"} | two
            cases   | filter: {filedOn: {from: "2020-03-01", until: "2020-03-30"}, text: "flt"} | two
            cases   | filter: {filedOn: {until: "2020-12-31"}, text: "flt"}       | three one two
            cases   | filter: {filedOn: {from: "2020-01-01"}, text: "flt"}        | three one two
            cases   | filter: {text: "flt", filedOn: {from: null}}                | three one two four
            cases   | filter: {text: "flt"}, orderBy: CAPTION                     | four one three two
            cases   | filter: {text: "flt"}, orderBy: FILED                       | two one three four
            charges | filter: {person: "flt/ann"}                                 | theft arson
            charges | filter: {person: "flt/ann"}, orderBy: FILED                 | arson theft
            charges | filter: {case: "flt/one"}, orderBy: OFFENSE                 | arson theft
            charges | filter: {court: "flt/other-court"}                          | fraud
            charges | filter: {statute: "f 12-3"}                                 | arson
            charges | filter: {person: "flt/ann", severity: [FELONY]}             | arson
            charges | filter: {person: "flt/ann", status: [PENDING]}              | theft
            charges | filter: {case: "flt/one", disposition: [GUILTY_VERDICT]}    | arson
            charges | filter: {text: "flt", filedOn: {from: "2021"}}              | fraud
            charges | filter: {text: "flt", decidedOn: {from: "2021-02", until: "2021-02"}} | fraud arson
            charges | filter: {text: "flt"}, orderBy: DECIDED_DESC                | fraud arson theft
            rulings | filter: {case: "flt/one"}                                   | verdict
            rulings | filter: {judge: "flt/eve"}                                  | verdict
            rulings | filter: {text: "flt", withPrejudice: true}                  | order
            rulings | filter: {text: "flt", type: [VERDICT, DISMISSAL]}           | order verdict
            rulings | filter: {text: "flt"}, orderBy: DECIDED                     | verdict order
            rulings | filter: {text: "flt", decidedOn: {until: "2021-02-27"}}     | verdict
            sources | filter: {publisher: "FLT POST"}                             | post
            sources | filter: {text: "flt", type: [COURT_RECORD]}                 | file
            sources | filter: {text: "flt"}, orderBy: TITLE                       | file post
            sources | filter: {text: "flt"}, orderBy: PUBLISHED                   | file post
            sources | filter: {text: "flt", publishedOn: {from: "2021-02"}}       | post
            sources | filter: {cites: "flt/arson"}                                | post
            """)
    void filtersAndOrders(String list, String arguments, String expected) {
        assertThat(keys(list, "", arguments)).as(arguments).isEqualTo(expected(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            charges | person(key: "flt/ann")  | filter: {status: [CONVICTED]}            | arson
            charges | person(key: "flt/ann")  | orderBy: DECIDED_DESC                    | arson theft
            charges | person(key: "flt/ann")  | filter: {case: "flt/two"}                |
            charges | case(key: "flt/one")    | filter: {disposition: [GUILTY_VERDICT]}  | arson
            charges | case(key: "flt/one")    | orderBy: FILED                           | arson theft
            cases   | court(key: "flt/court") | filter: {type: [CRIMINAL]}               | one
            cases   | court(key: "flt/court") | filter: {type: [CIVIL]}                  |
            """)
    void filtersAndOrdersNestedLists(String list, String owner, String arguments, String expected) {
        assertThat(keys(list, owner, arguments)).as(arguments).isEqualTo(expected(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            people  | {case: "flt/none"}                                     | filter.case
            people  | {case: "Not a key"}                                    | filter.case
            people  | {chargeStatus: []}                                     | filter.chargeStatus
            people  | {chargedWith: "\\u0000"}                               | filter.chargedWith
            cases   | {court: "flt/one"}                                     | filter.court
            cases   | {person: "flt/none"}                                   | filter.person
            cases   | {type: []}                                             | filter.type
            cases   | {status: []}                                           | filter.status
            cases   | {filedOn: {from: "2021", until: "2020-12-31"}}         | filter.filedOn
            cases   | {jurisdiction: "\\u0000"}                              | filter.jurisdiction
            charges | {person: "flt/one"}                                    | filter.person
            charges | {case: ""}                                             | filter.case
            charges | {court: "flt/none"}                                    | filter.court
            charges | {statute: "\\u0000"}                                   | filter.statute
            charges | {severity: []}                                         | filter.severity
            charges | {status: []}                                           | filter.status
            charges | {disposition: []}                                      | filter.disposition
            charges | {filedOn: {from: "2020-02", until: "2020-01"}}         | filter.filedOn
            charges | {decidedOn: {from: "2020-02-02", until: "2020-02-01"}} | filter.decidedOn
            rulings | {judge: "flt/none"}                                    | filter.judge
            rulings | {case: "flt/none"}                                     | filter.case
            rulings | {type: []}                                             | filter.type
            sources | {cites: "flt/none"}                                    | filter.cites
            sources | {type: []}                                             | filter.type
            sources | {publisher: "\\u0000"}                                 | filter.publisher
            sources | {publishedOn: {from: "2020", until: "2019"}}           | filter.publishedOn
            people  | {text: "!!!"}                                          | filter.text
            people  | {chargedWith: "  "}                                    | filter.chargedWith
            cases   | {jurisdiction: ""}                                     | filter.jurisdiction
            charges | {statute: ""}                                          | filter.statute
            sources | {publisher: ""}                                        | filter.publisher
            people  | {text: ""}                                             | filter.text
            cases   | {text: " "}                                            | filter.text
            charges | {text: "\\u0000"}                                      | filter.text
            """)
    void whatNothingCanMeetIsAnError(String list, String filter, String argument) {
        JsonPath answer = ask("{ %s(filter: %s) { nodes { key } } }".formatted(list, filter));
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
        assertThat(answer.getString("errors[0].message")).startsWith("`" + argument + "`: ");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of(list));
        assertThat(answer.getList("errors[0].locations")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-13", "2020-02-30", "20", "yesterday", ""})
    void aBadDateIsAnErrorThatNamesTheArgument(String date) {
        JsonPath answer = ask("{ cases(filter: {filedOn: {from: \"%s\"}}) { nodes { key } } }".formatted(date));
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("GRAPHQL_VALIDATION_FAILED");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("filter.filedOn.from");
    }

    // A retracted record's key is as unknown as one that never was.
    @Test
    void aHiddenKeyIsAnUnknownKey() {
        Lines.load("{\"kind\":\"person\",\"key\":\"flt/gone\",\"name\":\"Gone\"}");
        String query = "{ charges(filter: {person: \"flt/%s\"}) { nodes { key } } }";
        assertThat(data(query.formatted("gone")).getList("charges.nodes")).isEmpty();
        Lines.load("{\"kind\":\"person\",\"key\":\"flt/gone\",\"retracted\":true,\"reason\":\"test\"}");
        assertThat(ask(query.formatted("gone")).getString("errors[0].message").replace("gone", "none"))
                .isEqualTo(ask(query.formatted("none")).getString("errors[0].message"));
    }

    private static List<String> expected(String keys) {
        return keys == null ? List.of() : List.of(keys.split(" "));
    }

    private static List<String> keys(String list, String owner, String arguments) {
        String field = "list: %s(first: 100, %s) { nodes { key } }".formatted(list, arguments);
        JsonPath answer =
                owner.isEmpty() ? data("{ " + field + " }") : data("{ owner: " + owner + " { " + field + " } }");
        List<String> keys = answer.getList(owner.isEmpty() ? "list.nodes.key" : "owner.list.nodes.key");
        return keys.stream()
                .filter(key -> key.startsWith("flt/"))
                .map(key -> key.substring(4))
                .toList();
    }
}
