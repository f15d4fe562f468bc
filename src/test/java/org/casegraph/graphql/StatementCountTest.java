package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifty parents cost as many SQL statements as one, for every list and reference that hangs on them. */
@QuarkusTest
class StatementCountTest {

    // One of fifty small worlds: N is its number.
    private static final String WORLD = """
            {"kind":"source","key":"stm/N/src","title":"Stm source N","url":"https://example.org/N","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"Stm words of N, and Stm others."}}
            {"kind":"source","key":"stm/N/copy","title":"Stm copy N","derivedFrom":["stm/N/src"]}
            {"kind":"court","key":"stm/N/court","name":"Stm Court N"}
            {"kind":"person","key":"stm/N/person","name":"Stm Person N","citations":[{"source":"stm/N/src","field":"name","quote":"Stm words"},{"source":"stm/N/copy","field":"name","quote":"Stm words"}]}
            {"kind":"person","key":"stm/N/judge","name":"Stm Judge N"}
            {"kind":"case","key":"stm/N/case","caption":"Stm Case N","court":"stm/N/court","filedOn":"2020-01-01"}
            {"kind":"case","key":"stm/N/beside","caption":"Stm Beside N","court":"stm/N/court","parent":"stm/N/case","filedOn":"2019-01-01"}
            {"kind":"participation","key":"stm/N/part","person":"stm/N/judge","case":"stm/N/case","role":"JUDGE","represents":"stm/N/person"}
            {"kind":"charge","key":"stm/N/first","person":"stm/N/person","case":"stm/N/case","offense":"Stm arson","filedOn":"2020-01"}
            {"kind":"charge","key":"stm/N/charge","person":"stm/N/person","case":"stm/N/case","offense":"Stm trespass","filedOn":"2020-02","replaces":"stm/N/first"}
            {"kind":"ruling","key":"stm/N/ruling","case":"stm/N/case","type":"VERDICT","title":"Stm verdict","decidedBy":["stm/N/judge"],"decidedOn":"2021"}
            {"kind":"ruling","key":"stm/N/reversal","case":"stm/N/case","type":"APPELLATE_DECISION","title":"Stm reversal","reverses":"stm/N/ruling","decidedOn":"2022"}
            {"kind":"outcome","key":"stm/N/guilty","charge":"stm/N/charge","ruling":"stm/N/ruling","disposition":"GUILTY_VERDICT","decidedOn":"2021"}
            {"kind":"outcome","key":"stm/N/reversed","charge":"stm/N/charge","ruling":"stm/N/reversal","disposition":"REVERSED","decidedOn":"2022","replaces":"stm/N/guilty"}
            {"kind":"sentence","key":"stm/N/sentence","outcome":"stm/N/guilty","type":"FINE","amount":"100","imposedOn":"2021-02"}
            {"kind":"filing","key":"stm/N/filing","case":"stm/N/case","type":"NOTICE_OF_APPEAL","title":"Stm appeal","filedBy":["stm/N/person"],"appeals":"stm/N/ruling","decidedBy":"stm/N/reversal","status":"GRANTED","filedOn":"2021-03"}
            {"kind":"event","key":"stm/N/event","title":"Stm event N","occurredOn":"2019","people":["stm/N/person"],"case":"stm/N/case"}
            {"kind":"claim","record":{"kind":"PERSON","key":"stm/N/person"},"field":"name","value":"Stm Other N","basis":"STATEMENT","assertedBy":"stm/N/judge","citations":[{"source":"stm/N/src","quote":"Stm others"}]}
            """;

    private static final String PEOPLE = "people(filter: {text: \"Stm Person\"}, first: %d)";
    private static final String CASES = "cases(filter: {text: \"Stm Case\"}, first: %d)";
    private static final String CHARGES = "charges(filter: {text: \"Stm trespass\"}, first: %d)";
    private static final String RULINGS = "rulings(filter: {text: \"Stm\", type: [VERDICT]}, first: %d)";
    private static final String SOURCES = "sources(filter: {text: \"Stm source\"}, first: %d)";
    private static final String CONFLICTS = "conflicts(filter: {kind: PERSON}, first: %d)";

    @BeforeAll
    static void load() {
        Lines.load(IntStream.range(100, 150)
                .mapToObj(n -> WORLD.replace("/N/", "/" + n + "/")
                        .replace(" N\"", " " + n + "\"")
                        .replace("of N", "of " + n)
                        .replace("org/N", "org/" + n))
                .collect(Collectors.joining()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            people    |                                                                                            | 1
            people    | participations(role: JUDGE, first: 2) { totalCount nodes { case { key } represents { key } } } | 3
            people    | charges(filter: {severity: [UNKNOWN]}, orderBy: DECIDED_DESC, last: 1) { totalCount nodes { key } pageInfo { hasPreviousPage } } | 3
            people    | charges(filter: {case: "stm/100/case", status: [PENDING, REPLACED]}) { nodes { key } }      | 3
            people    | charges { nodes { status currentOutcome { key final } outcomes { sentences { current } } } } | 7
            people    | rulings(first: 1) { totalCount nodes { key } }                                               | 3
            people    | timeline(first: 9) { totalCount nodes { ... on Record { key } } }                            | 10
            people    | footnotes { number reference citation { quote { exact } } }                                  | 3
            people    | claims(field: "name") { totalCount nodes { value assertedBy { key } corroboration { independentSources } } } | 6
            people    | claims { nodes { citations(first: 1) { totalCount nodes { source { key derivedFrom { key } } } } } } | 6
            people    | citations(field: "name") { totalCount nodes { url verification { snapshot { sha256 } } claim { record { key } } } } | 8
            people    | conflicts { field claims { value } accepted { value } }                                      | 3
            people    | uncitedFields                                                                                | 3
            people    | revisions(first: 1) { totalCount nodes { changes { field } } }                               | 4
            cases     | court { key }                                                                                | 2
            cases     | court { cases(filter: {type: [CRIMINAL]}, orderBy: CAPTION, first: 1) { totalCount nodes { key } } } | 4
            cases     | parent { key } related(first: 1) { totalCount nodes { parent { key } } }                     | 4
            cases     | participations(last: 1) { totalCount nodes { person { key } } }                              | 4
            cases     | charges(orderBy: OFFENSE, first: 1) { totalCount nodes { person { key } } }                  | 4
            cases     | filings { totalCount nodes { filedBy { key } decidedBy { key } appeals { key } status } }    | 5
            cases     | rulings(last: 1) { totalCount nodes { decidedBy { key } decides { key } outcomes { key } reverses { key } } } | 7
            cases     | timeline { totalCount nodes { ... on Event { people { key } case { key } } ... on Record { label } } } | 12
            cases     | footnotes(style: "apa") { number }                                                           | 3
            charges   | person { key } case { key } replaces { key } status statusOn(date: "2021-06")                | 6
            charges   | statusExplanation { because record { key } }                                                 | 6
            charges   | outcomes { ruling { key } charge { key } replaces { key } replacedBy { key } sentences { outcome { key } } } | 7
            rulings   | case { key } decidedBy { key } outcomes { key }                                              | 4
            sources   | citations(first: 1) { totalCount nodes { claim { value } } }                                 | 4
            sources   | snapshots { characters } derivedFrom { key } reference                                      | 3
            conflicts | record { key } claims { citations { nodes { quote { exact } } } }                            | 5
            """)
    void fiftyParentsCostAsManyStatementsAsOne(String list, String selection, int expected) {
        String root = switch (list) {
            case "people" -> PEOPLE;
            case "cases" -> CASES;
            case "charges" -> CHARGES;
            case "rulings" -> RULINGS;
            case "sources" -> SOURCES;
            default -> CONFLICTS;
        };
        String query = "{ " + root + " { nodes { " + (selection == null ? "__typename" : selection) + " } } }";
        assertThat(data(query.formatted(50)).getList(list + ".nodes")).hasSize(50);
        long one = statements(query.formatted(1));
        assertThat(statements(query.formatted(50))).isEqualTo(one).isEqualTo(expected);
    }

    @Test
    void threeArgumentSetsCostThreeStatements() {
        String query = "{ " + PEOPLE + """
                { nodes { a: charges(first: 1) { nodes { key } } b: charges(last: 1) { nodes { key } }
                    c: charges(orderBy: FILED, first: 1) { nodes { key } } } } }
                """;
        var answer = data(query.formatted(50));
        assertThat(answer.getString("people.nodes[7].a.nodes[0].key"))
                .isNotEqualTo(answer.getString("people.nodes[7].b.nodes[0].key"));
        assertThat(answer.getString("people.nodes[7].b.nodes[0].key"))
                .isEqualTo(answer.getString("people.nodes[7].c.nodes[0].key"));
        assertThat(statements(query.formatted(1))).isEqualTo(4);
        assertThat(statements(query.formatted(50))).isEqualTo(4);
    }
}
