package org.casegraph.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
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
