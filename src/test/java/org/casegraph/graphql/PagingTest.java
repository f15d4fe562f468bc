package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PagingTest {

    // Each list: what it hangs on, if on anything, and its name.
    static final String LISTS = """
            |people
            |cases
            |charges
            |rulings
            |sources
            |conflicts
            court(key:"quorrimouth-district-court")|cases
            person(key:"alec-baldwin")|claims
            person(key:"alec-baldwin")|citations
            person(key:"alec-baldwin")|timeline
            person(key:"mary-marlowe-sommer")|rulings
            person(key:"tamsin-orrevale")|charges
            person(key:"tamsin-orrevale")|participations
            case(key:"nm-v-baldwin")|participations
            case(key:"nm-v-baldwin")|filings
            case(key:"nm-v-baldwin")|related
            case(key:"nm-v-baldwin")|revisions
            case(key:"halmaria-v-orrevale-and-vaskerby")|rulings
            case(key:"halmaria-v-orrevale-and-vaskerby")|charges
            case(key:"halmaria-v-orrevale-and-vaskerby")|timeline
            source(key:"invented-radio-fire")|citations
            claimed|citations
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = LISTS)
    void everyListIsPagedToItsEndBothWays(String owner, String list) {
        String row = row(list);
        JsonPath whole = page(owner, list, row, "first: 100");
        List<Object> all = whole.getList("nodes");
        assertThat(all).isNotEmpty().doesNotHaveDuplicates().hasSizeLessThan(100);
        List<Object> forwards = new ArrayList<>();
        for (JsonPath page = page(owner, list, row, "first: 2"); page != null; ) {
            consistent(page, all.size(), forwards.isEmpty() ? null : "previous");
            forwards.addAll(page.getList("nodes"));
            page = page.getBoolean("pageInfo.hasNextPage")
                    ? page(owner, list, row, "first: 2, after: \"" + page.getString("pageInfo.endCursor") + "\"")
                    : null;
        }
        assertThat(forwards).isEqualTo(all);
        List<Object> backwards = new ArrayList<>();
        for (JsonPath page = page(owner, list, row, "last: 2"); page != null; ) {
            consistent(page, all.size(), backwards.isEmpty() ? null : "next");
            backwards.addAll(0, page.getList("nodes"));
            page = page.getBoolean("pageInfo.hasPreviousPage")
                    ? page(owner, list, row, "last: 2, before: \"" + page.getString("pageInfo.startCursor") + "\"")
                    : null;
        }
        assertThat(backwards).isEqualTo(all);
    }

    // What lies behind, on the side that the paging came from.
    private static void consistent(JsonPath page, int total, String behind) {
        assertThat(page.getInt("totalCount")).isEqualTo(total);
        assertThat(page.getList("edges.node")).isEqualTo(page.getList("nodes"));
        assertThat(page.getList("edges.cursor")).first().isEqualTo(page.getString("pageInfo.startCursor"));
        assertThat(page.getList("edges.cursor")).last().isEqualTo(page.getString("pageInfo.endCursor"));
        if ("previous".equals(behind)) {
            assertThat(page.getBoolean("pageInfo.hasPreviousPage")).isTrue();
        }
        if ("next".equals(behind)) {
            assertThat(page.getBoolean("pageInfo.hasNextPage")).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = LISTS)
    void everyListRefusesWhatIsNoPage(String owner, String list) {
        for (String wrong : List.of("first: 0", "last: 101", "after: \"x\"", "before: \"x\"", "first: 1, last: 1")) {
            JsonPath answer = ask(query(owner, list, row(list), wrong));
            assertThat(answer.getList("errors")).as(wrong).hasSize(1);
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
            assertThat(wrong).contains(answer.getString("errors[0].extensions.argument"));
            assertThat(answer.getList("errors[0].path")).last().isEqualTo("list");
        }
    }

    private static String row(String list) {
        return switch (list) {
            case "revisions" -> "version";
            case "timeline" -> "... on Record { id }";
            case "conflicts" -> "field record { id }";
            default -> "id";
        };
    }

    @Test
    void pagesBetweenTwoPlaces() {
        JsonPath all = page("", "sources", "key", "first: 5");
        List<String> cursors = all.getList("edges.cursor");
        String between = "after: \"%s\", before: \"%s\"".formatted(cursors.getFirst(), cursors.getLast());
        assertThat(page("", "sources", "key", between).getList("nodes"))
                .isEqualTo(all.getList("nodes").subList(1, 4));
        assertThat(page("", "sources", "key", "last: 2, " + between).getList("nodes"))
                .isEqualTo(all.getList("nodes").subList(2, 4));
        assertThat(page("", "sources", "key", "first: 2, " + between).getList("nodes"))
                .isEqualTo(all.getList("nodes").subList(1, 3));
    }

    @Test
    void aPlaceHoldsWhileRowsAreAdded() {
        JsonPath before = page("", "people", "key", "first: 3");
        String place = "first: 3, after: \"%s\"".formatted(before.getString("pageInfo.endCursor"));
        JsonPath next = page("", "people", "key", place);
        Lines.load("{\"kind\":\"person\",\"key\":\"paging-newcomer\",\"name\":\"AAA Newcomer\"}");
        assertThat(page("", "people", "key", "first: 1").getList("nodes.key")).containsExactly("paging-newcomer");
        assertThat(page("", "people", "key", place).getList("nodes")).isEqualTo(next.getList("nodes"));
        Lines.load("{\"kind\":\"person\",\"key\":\"paging-newcomer\",\"retracted\":true,\"reason\":\"test\"}");
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
                "`first`: Expected 1 to 100, found " + first + ".");
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = data("{ case(key:\"nm-v-baldwin\") { rulings(first: 1) { pageInfo { endCursor } } } }")
                .getString("case.rulings.pageInfo.endCursor");
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(after: \"%s\") { nodes { key } } } }".formatted(cursor),
                "`after`: This is not a cursor that this list gave out.");
    }

    @Test
    void refusesAFieldThatNoTextCanBe() {
        JsonPath answer = ask("{ case(key:\"nm-v-baldwin\") { claims(field: \"\\u0000\") { nodes { id } } } }");
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
    }

    @Test
    void refusesACursorOfValuesThatItsOrderCanNotHave() {
        JsonPath owner = data("{ case(key:\"nm-v-baldwin\") { id } }");
        UUID id = NodeId.parse("id", owner.getString("case.id")).uuid();
        String scope = "Case.filings\n" + id + "\ncoalesce(x.filed_on, 99999999), x.key\n";
        String filings = "{ case(key:\"nm-v-baldwin\") { filings(after: \"%s\") { nodes { key } } } }";
        data(filings.formatted(new Cursor(List.of("1", "x")).in(scope)));
        String forged = new Cursor(List.of("notanumber", "x")).in(scope);
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(after: \"%s\") { nodes { key } } } }".formatted(forged),
                "`after`: This is not a cursor that this list gave out.");
    }

    @Test
    void refusesACursorOfAnotherParentOrderOrFilter() {
        String ended = "(first: 1) { pageInfo { endCursor } }";
        String cursor = data("{ case(key:\"nm-v-baldwin\") { filings%s } }".formatted(ended))
                .getString("case.filings.pageInfo.endCursor");
        refused(
                "{ case(key:\"halmaria-v-orrevale-and-vaskerby\") { filings(after: \"%s\") { nodes { key } } } }"
                        .formatted(cursor),
                "`after`: This is not a cursor that this list gave out.");
        String root = data("{ sources%s }".formatted(ended)).getString("sources.pageInfo.endCursor");
        for (String other : List.of("orderBy: TITLE", "filter: { type: [BOOK] }")) {
            JsonPath answer = ask("{ sources(%s, after: \"%s\") { nodes { key } } }".formatted(other, root));
            assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("after");
            assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        }
    }

    @Test
    void refusesFirstAndLastTogether() {
        refused(
                "{ case(key:\"nm-v-baldwin\") { filings(first: 1, last: 1) { nodes { key } } } }",
                "`last`: Give `first` or `last`, not both.");
    }

    private static void refused(String query, String message) {
        JsonPath answer = ask(query);
        assertThat(answer.getList("errors")).hasSize(1);
        assertThat(answer.getString("errors[0].message")).isEqualTo(message);
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getList("errors[0].path")).isEqualTo(List.of("case", "filings"));
    }

    private static JsonPath page(String owner, String list, String row, String arguments) {
        JsonPath answer = data(query(owner, list, row, arguments));
        answer.setRootPath(owner == null || owner.isEmpty() ? "data.list" : "data.owner.list");
        return answer;
    }

    private static String query(String owner, String list, String row, String arguments) {
        String field = """
                list: %s(%s) { totalCount nodes { %s } edges { cursor node { %s } }
                    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
                """.formatted(list, arguments, row, row);
        if (owner == null || owner.isEmpty()) {
            return "{ " + field + " }";
        }
        return owner.equals("claimed")
                ? "{ owner: node(id: \"" + oftenCited() + "\") { ... on Claim { " + field + " } } }"
                : "{ owner: " + owner + " { " + field + " } }";
    }

    // The claim with the most citations on a person whom all reports name.
    private static String oftenCited() {
        List<Map<String, Object>> claims =
                data("{ person(key:\"alec-baldwin\") { claims { nodes { id citations { totalCount } } } } }")
                        .getList("person.claims.nodes");
        return claims.stream()
                .max(Comparator.comparing(claim -> (Integer) ((Map<?, ?>) claim.get("citations")).get("totalCount")))
                .orElseThrow()
                .get("id")
                .toString();
    }
}
