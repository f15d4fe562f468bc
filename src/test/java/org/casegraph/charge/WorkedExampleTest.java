package org.casegraph.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The question that Casegraph exists for, asked of the worked example. */
@QuarkusTest
class WorkedExampleTest {

    private static final String QUESTION = """
            { person(key:"%s"){ name charges{ nodes{ offense status statusOn(date:"2024-07-11")
              statusExplanation{ date status because } currentOutcome{ disposition decidedOn final
              ruling{ decidedBy{ name } withPrejudice citations(first:3){ nodes{ quote{ exact } verification{ status }
              source{ key publishedOn } } } } } } } } }
            """;

    @Test
    void whatBecameOfTheChargeAgainstAlecBaldwin() {
        JsonPath answer = data(QUESTION.formatted("alec-baldwin"));
        assertThat(answer.getString("person.name")).isEqualTo("Alec Baldwin");
        assertThat(answer.getList("person.charges.nodes")).hasSize(1);
        answer.setRootPath("data.person.charges.nodes[0]");
        assertThat(answer.getString("offense")).isEqualTo("Involuntary manslaughter");
        assertThat(answer.getString("status")).isEqualTo("DISMISSED");
        assertThat(answer.getString("statusOn")).isEqualTo("PENDING");
        assertThat(answer.getList("statusExplanation.date"))
                .containsExactly("2024-01", "2024-07-12", "2024-11", "2024-12-23");
        assertThat(answer.getList("statusExplanation.status"))
                .containsExactly("PENDING", "DISMISSED", "DISMISSED", "DISMISSED");
        assertThat(answer.getString("currentOutcome.disposition")).isEqualTo("DISMISSED_WITH_PREJUDICE");
        assertThat(answer.getString("currentOutcome.decidedOn")).isEqualTo("2024-07-12");
        assertThat(answer.getBoolean("currentOutcome.final")).isTrue();
        assertThat(answer.getBoolean("currentOutcome.ruling.withPrejudice")).isTrue();
        assertThat(answer.getList("currentOutcome.ruling.decidedBy.name")).containsExactly("Mary Marlowe Sommer");
        List<String> quotes = answer.getList("currentOutcome.ruling.citations.nodes.quote.exact");
        assertThat(quotes).hasSize(3).allMatch(quote -> !quote.isBlank());
        assertThat(answer.getList("currentOutcome.ruling.citations.nodes.source.key", String.class))
                .allMatch(key -> key.matches("seed-00[0-4]"));
    }

    @Test
    void whatBecameOfTheChargeAgainstHannahGutierrezReed() {
        JsonPath answer = data("""
                { person(key:"hannah-gutierrez-reed"){ charges{ nodes{ status
                  currentOutcome{ disposition decidedOn final sentences{ type duration imposedOn current } } } } } }
                """);
        answer.setRootPath("data.person.charges.nodes[0]");
        assertThat(answer.getString("status")).isEqualTo("CONVICTED");
        assertThat(answer.getString("currentOutcome.disposition")).isEqualTo("GUILTY_VERDICT");
        assertThat(answer.getList("currentOutcome.sentences.type")).containsExactly("PRISON");
        assertThat(answer.getList("currentOutcome.sentences.duration")).containsExactly("P18M");
    }

    @Test
    void takesAsManyStatementsHoweverManyRowsItReturns() {
        long one = statements(QUESTION.formatted("alec-baldwin"));
        String many = """
                { case(key:"%s"){ charges{ nodes{ offense status statusOn(date:"2024-07-11")
                  statusExplanation{ date status because } currentOutcome{ disposition decidedOn final
                      ruling{ decidedBy{ name } withPrejudice citations(first:3){ nodes{ quote{ exact } verification{ status }
                  source{ key publishedOn } } } } } } } } }
                """;
        assertThat(one).isEqualTo(10);
        assertThat(statements(many.formatted("nm-v-baldwin"))).isEqualTo(one);
        assertThat(statements(many.formatted("halmaria-v-orrevale-and-vaskerby")))
                .isEqualTo(one);
    }
}
