package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SourceApiTest {

    @Test
    void printsTheReferenceInTheStyleThatIsAskedFor() {
        JsonPath source = data(
                "{ source(key:\"seed-003\") { reference none: reference(style: null) apa: reference(style: \"apa\") } }");
        assertThat(source.getString("source.none")).isEqualTo(source.getString("source.reference"));
        assertThat(source.getString("source.apa")).contains("(2024, July 13)");
    }

    @Test
    void refusesAStyleThatDoesNotExist() {
        JsonPath answer = ask("{ source(key:\"seed-003\") { reference(style: \"../../etc/passwd\") } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].message"))
                .startsWith("`style`: ")
                .doesNotContain("passwd");
    }

    @Test
    void printsTheReferencesOfManyCitationsOfFewSourcesInThreeStatements() {
        Lines.load(IntStream.range(0, 3)
                        .mapToObj(i ->
                                "{\"kind\":\"source\",\"key\":\"batch/s%1$d\",\"title\":\"S %1$d\"}%n".formatted(i))
                        .collect(Collectors.joining())
                + "{\"kind\":\"person\",\"key\":\"batch/ann\",\"name\":\"Ann\",\"citations\":["
                + IntStream.range(0, 100)
                        .mapToObj(i ->
                                "{\"field\":\"name\",\"source\":\"batch/s%d\",\"quote\":\"q %d\"}".formatted(i % 3, i))
                        .collect(Collectors.joining(","))
                + "]}");
        String query = """
                { person(key: "batch/ann") { citations(first: 100) { nodes { source {
                    key apa: reference(style: "apa") ieee: reference(style: "ieee") reference } } } } }
                """;
        assertThat(statements(query)).isEqualTo(3);
        JsonPath answer = data(query);
        List<String> keys = answer.getList("person.citations.nodes.source.key");
        assertThat(keys).hasSize(100);
        assertThat(answer.getList("person.citations.nodes.source.apa", String.class))
                .isEqualTo(keys.stream()
                        .map(key -> "S " + key.substring(7) + ". (n.d.).")
                        .toList());
        assertThat(answer.getList("person.citations.nodes.source.reference", String.class))
                .isEqualTo(keys.stream()
                        .map(key -> "“S " + key.substring(7) + ".”")
                        .toList());
    }

    @Test
    void anUnknownStyleFailsItsOwnFieldOnly() {
        JsonPath answer = ask("{ source(key: \"seed-003\") { title } other: source(key: \"seed-003\") {"
                + " bad: reference(style: \"no-such-style\") } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].message"))
                .isEqualTo("`style`: Expected a citation style such as apa, chicago-note-bibliography or"
                        + " bluebook-law-review, found no-such-style.");
        assertThat(answer.getList("errors[0].path")).hasToString("[other, bad]");
        assertThat(answer.getString("data.source.title")).isNotEmpty();
    }

    @Test
    void showsWhatASourceCreditsAndNeverItsText() {
        JsonPath source = data("""
                { source(key: "seed-001") { derivedFrom { key } snapshots { sha256 characters textOnFile }
                    uncitedFields } }
                """);
        assertThat(source.getList("source.derivedFrom.key")).containsExactly("variety");
        assertThat(source.getList("source.snapshots.sha256"))
                .containsExactly("3a72b31e48bd5f9b6fdcdad7fdc0d39cc6036bdbd101e6eb8d578dd66b3ec6c1");
        assertThat(source.getList("source.snapshots.textOnFile")).containsExactly(false);
    }
}
