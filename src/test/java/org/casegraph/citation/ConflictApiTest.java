package org.casegraph.citation;

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

/** The list of all conflicts, over a small world in which two sources disagree about a person, a case and a charge. */
@QuarkusTest
class ConflictApiTest {

    private static final String WORLD = """
            {"kind":"source","key":"cfl/a","title":"Cfl A","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"Ann the first case one arson"}}
            {"kind":"source","key":"cfl/b","title":"Cfl B","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","text":"Anne the second case two fraud"}}
            {"kind":"person","key":"cfl/ann","name":"Cfl Ann","citations":[{"field":"name","source":"cfl/a","quote":"Ann"}]}
            {"kind":"case","key":"cfl/case","caption":"Cfl case","docketNumber":"Cfl 1","citations":[{"field":"docketNumber","source":"cfl/a","quote":"case one"}]}
            {"kind":"charge","key":"cfl/charge","person":"cfl/ann","case":"cfl/case","offense":"Cfl arson","citations":[{"field":"offense","source":"cfl/a","quote":"arson"}]}
            {"kind":"claim","record":{"kind":"PERSON","key":"cfl/ann"},"field":"name","value":"Cfl Anne","citations":[{"source":"cfl/b","quote":"Anne"}]}
            {"kind":"claim","record":{"kind":"CASE","key":"cfl/case"},"field":"docketNumber","value":"Cfl 2","citations":[{"source":"cfl/b","quote":"case two"}]}
            {"kind":"claim","record":{"kind":"CHARGE","key":"cfl/charge"},"field":"offense","value":"Cfl fraud","citations":[{"source":"cfl/b","quote":"fraud"}]}
            """;

    @BeforeAll
    static void load() {
        Lines.load(WORLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: "cfl/ann"                 | name
            key: "cfl/ann", kind: PERSON   | name
            case: "cfl/case"               | docketNumber offense
            case: "cfl/case", kind: CHARGE | offense
            case: "cfl/case", kind: PERSON |
            """)
    void filters(String filter, String fields) {
        List<String> found = data("{ conflicts(filter: {%s}) { nodes { field } } }".formatted(filter))
                .getList("conflicts.nodes.field");
        assertThat(found).containsExactlyInAnyOrder(fields == null ? new String[0] : fields.split(" "));
    }

    @Test
    void showsAllSides() {
        JsonPath answer = data("""
                { conflicts(filter: {key: "cfl/charge"}) { totalCount nodes {
                    record { __typename key } field claims { value accepted citations { nodes { source { key } } } }
                    accepted { value } reason } } }
                """);
        assertThat(answer.getInt("conflicts.totalCount")).isOne();
        answer.setRootPath("data.conflicts.nodes[0]");
        assertThat(answer.getString("record.__typename")).isEqualTo("Charge");
        assertThat(answer.getList("claims.value")).containsExactly("Cfl arson", "Cfl fraud");
        assertThat(answer.getList("claims.citations.nodes.source.key"))
                .isEqualTo(List.of(List.of("cfl/a"), List.of("cfl/b")));
        assertThat(answer.getString("accepted.value")).isEqualTo("Cfl arson");
    }

    @Test
    void theLastFoundComesFirst() {
        Lines.load("""
                {"kind":"person","key":"cfl/new","name":"Cfl New","citations":[{"field":"name","source":"cfl/a","quote":"Ann"}]}
                {"kind":"claim","record":{"kind":"PERSON","key":"cfl/new"},"field":"name","value":"Cfl Newer","citations":[{"source":"cfl/b","quote":"Anne"}]}
                """);
        assertThat(data("{ conflicts(first: 1) { nodes { record { key } } } }")
                        .getString("conflicts.nodes[0].record.key"))
                .isEqualTo("cfl/new");
        Lines.load("{\"kind\":\"person\",\"key\":\"cfl/new\",\"retracted\":true,\"reason\":\"test\"}");
        assertThat(data("{ conflicts(first: 100) { nodes { record { key } } } }")
                        .getList("conflicts.nodes.record.key"))
                .doesNotContain("cfl/new");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            key: "cfl/none"               | filter.key
            key: "cfl/ann", kind: CHARGE  | filter.key
            case: "cfl/ann"               | filter.case
            """)
    void refusesWhatIsNotThere(String filter, String argument) {
        JsonPath answer = ask("{ conflicts(filter: {%s}) { totalCount } }".formatted(filter));
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo(argument);
    }
}
