package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    // Each kind of nested list: its owner and its name.
    @ParameterizedTest
    @CsvSource({
        "'person(key:\"alec-baldwin\")', claims",
        "'person(key:\"alec-baldwin\")', citations",
        "'person(key:\"alec-baldwin\")', timeline",
        "'person(key:\"mary-marlowe-sommer\")', rulings",
        "'person(key:\"tamsin-orrevale\")', charges",
        "'person(key:\"tamsin-orrevale\")', participations",
        "'case(key:\"nm-v-baldwin\")', participations",
        "'case(key:\"nm-v-baldwin\")', filings",
        "'case(key:\"nm-v-baldwin\")', related",
        "'case(key:\"halmaria-v-orrevale-and-vaskerby\")', rulings",
        "'case(key:\"halmaria-v-orrevale-and-vaskerby\")', charges",
        "'case(key:\"halmaria-v-orrevale-and-vaskerby\")', timeline",
        "'source(key:\"invented-radio-fire\")', citations",
        "'case(key:\"nm-v-baldwin\")', revisions"
    })
    void everyListIsPagedToItsEnd(String owner, String list) {
        String row = list.equals("revisions") ? "version" : list.equals("timeline") ? "... on Record { id }" : "id";
        JsonPath whole = page(owner, list, row, 100, null);
        List<Object> all = whole.getList("nodes");
        assertThat(all).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThan(100);
        List<Object> paged = new ArrayList<>();
        String after = null;
        boolean more = true;
        while (more) {
            JsonPath page = page(owner, list, row, 2, after);
            assertThat(page.getInt("totalCount")).isEqualTo(all.size());
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isEqualTo(after != null);
            assertThat(page.getList("edges.node")).isEqualTo(page.getList("nodes"));
            assertThat(page.getList("edges.cursor")).last().isEqualTo(page.getString("pageInfo.endCursor"));
            paged.addAll(page.getList("nodes"));
            more = page.getBoolean("pageInfo.hasNextPage");
            after = page.getString("pageInfo.endCursor");
        }
        assertThat(paged).isEqualTo(all);
    }

    @Test
    void countsOnlyWhenAsked() {
        String query = "{ case(key:\"nm-v-baldwin\") { filings { nodes { key } %s } } }";
        assertThat(statements(query.formatted("totalCount"))).isEqualTo(statements(query.formatted("")) + 1);
    }

    @Test
    void twoAliasesWithTwoArgumentsGiveTwoAnswers() {
        JsonPath answer = data("""
                { case(key: "nm-v-baldwin") {
                    one: participations(first: 1) { nodes { key } }
                    two: participations(first: 2) { nodes { key } }
                    judges: participations(role: JUDGE) { nodes { role } } } }
                """);
        assertThat(answer.getList("case.one.nodes")).hasSize(1);
        assertThat(answer.getList("case.two.nodes")).hasSize(2);
        assertThat(answer.getList("case.judges.nodes.role")).containsOnly("JUDGE");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 101, Integer.MAX_VALUE})
    void refusesOtherPageSizes(int first) {
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(first: %d) { nodes { key } } } }".formatted(first),
                "`first` must be 1 to 100, not " + first + ".");
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = data("{ case(key:\"nm-v-baldwin\") { rulings(first: 1) { pageInfo { endCursor } } } }")
                .getString("case.rulings.pageInfo.endCursor");
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(after: \"%s\") { nodes { key } } } }".formatted(cursor),
                "`after` is not a cursor that this list gave out.");
    }

    @Test
    void refusesAFieldThatNoTextCanBe() {
        JsonPath answer = ask("{ case(key:\"nm-v-baldwin\") { claims(field: \"\\u0000\") { nodes { id } } } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void refusesACursorOfValuesThatItsOrderCanNotHave() {
        String forged = new Cursor("Case.filings", List.of("notanumber", "x")).toString();
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(after: \"%s\") { nodes { key } } } }".formatted(forged),
                "`after` is not a cursor that this list gave out.");
    }

    private static void refused(String query, String message) {
        JsonPath answer = ask(query);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("case", "filings"));
    }

    private static JsonPath page(String owner, String list, String row, int first, String after) {
        String arguments = "first: " + first + (after == null ? "" : ", after: \"" + after + "\"");
        JsonPath answer = data("""
                { owner: %s { list: %s(%s) { totalCount nodes { %s } edges { cursor node { %s } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }
                """.formatted(owner, list, arguments, row, row));
        answer.setRootPath("data.owner.list");
        return answer;
    }
}
