package org.casegraph.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.casegraph.testsupport.Lines;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ReferencesRouteTest {

    private static final String SOURCE = "/references/%s/source/invented-register";

    @Test
    void servesASourceInEachFormat() {
        assertFile("csl.json", "application/vnd.citationstyles.csl+json", "json", """
                [ {
                  "id" : "invented-register",
                  "type" : "legal_case",
                  "title" : "Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417",
                  "authority" : "District Court of Quorrimouth (invented)",
                  "issued" : {
                    "date-parts" : [ [ 2021, 11, 26 ] ]
                  },
                  "language" : "en"
                } ]
                """);
        assertFile("bibtex", "application/x-bibtex", "bib", """
                @jurisdiction{invented-register,
                  title = {{Invented:} {Register} of the {District} {Court} of {Quorrimouth,} docket {21-CR-0417}},
                  howpublished = {District Court of Quorrimouth (invented)},
                  year = {2021},
                  month = nov,
                  day = {26},
                  language = {en}
                }
                """);
        assertFile("ris", "application/x-research-info-systems", "ris", """
                TY  - CASE
                ID  - invented-register
                TI  - Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417
                PB  - District Court of Quorrimouth (invented)
                PY  - 2021
                DA  - 2021/11/26/
                LA  - en
                ER  -\s
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({"case, nm-v-baldwin", "person, alec-baldwin", "person, tamsin-orrevale"})
    void servesWhatThePageIsCitedFromInReadingOrder(String kind, String key) {
        List<String> cited = data("{ %s(key: \"%s\") { footnotes { citation { source { key } } } } }"
                        .formatted(kind, key))
                .getList(kind + ".footnotes.citation.source.key", String.class);
        List<String> served = given().get("/references/csl.json/" + kind + "/" + key)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("id", String.class);
        List<String> inReadingOrder = cited.stream().distinct().toList();
        assertThat(inReadingOrder).isNotEmpty();
        assertThat(served.subList(0, inReadingOrder.size())).isEqualTo(inReadingOrder);
        assertThat(served).doesNotHaveDuplicates();
    }

    // Vert.x Web sorts what a client accepts; none is all.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    application/x-bibtex                                            | application/x-bibtex
                    application/x-research-info-systems                             | application/x-research-info-systems
                    application/vnd.citationstyles.csl+json                         | application/vnd.citationstyles.csl+json
                    */*                                                             | application/vnd.citationstyles.csl+json
                    application/*                                                   | application/vnd.citationstyles.csl+json
                    text/html, application/x-bibtex;q=0.4, */*;q=0.5                | application/vnd.citationstyles.csl+json
                    application/x-bibtex;q=0.4, application/x-research-info-systems | application/x-research-info-systems
                    */*, application/vnd.citationstyles.csl+json;q=0                | application/x-bibtex
                    Application/X-BibTeX; charset=utf-8                             | application/x-bibtex
                    """)
    void choosesTheFormatThatTheClientLikesBest(String accept, String type) {
        Response response = given().header("Accept", accept).get("/references/source/invented-register");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).isEqualTo(type + "; charset=utf-8");
        assertThat(response.header("Vary")).isEqualToIgnoringCase("accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "image/*, text/*", "*/*;q=0", "application/json"})
    void refusesAFormatThatItHasNot(String accept) {
        Response response = given().header("Accept", accept).get("/references/source/invented-register");
        assertProblem(
                response,
                406,
                "NOT_ACCEPTABLE",
                "Expected `Accept` to allow one of application/vnd.citationstyles.csl+json, application/x-bibtex,"
                        + " application/x-research-info-systems.");
    }

    @Test
    void anAddressWithAFormatSuitsEveryClient() {
        given().header("Accept", "text/html")
                .get(SOURCE.formatted("ris"))
                .then()
                .statusCode(200)
                .contentType("application/x-research-info-systems");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/references",
                "/references/",
                "/references/ris",
                "/references/ris/source",
                "/references/ris/source/",
                "/references/source",
                "/references/RIS/source/invented-register",
                "/references/xml/source/invented-register",
                "/references/ris/charge/nm-v-baldwin/involuntary-manslaughter",
                "/references/ris/ris/source/invented-register"
            })
    void saysWhatAnAddressLooksLike(String address) {
        assertProblem(
                given().get(address),
                400,
                "INVALID_ARGUMENT",
                "Expected /references/{csl.json, bibtex or ris}/{person, case or source}/{key},"
                        + " or the same without the format.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "01", "1001", "99999999999999999999", "x", "", "1%0A"})
    void refusesAPartThatCanNotBe(String part) {
        assertProblem(
                given().urlEncodingEnabled(false).get(SOURCE.formatted("ris") + "?part=" + part),
                400,
                "INVALID_ARGUMENT",
                "`part`: expected a number from 1 to 1000.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"no-such", "ris", "INVENTED-REGISTER", "a%00b", "a%2Fb", "%27", "a'b", "🔥", "..%2f..%2fetc"})
    void knowsNoOtherKey(String key) {
        assertProblem(
                given().urlEncodingEnabled(false).get("/references/ris/source/" + key),
                404,
                "NOT_FOUND",
                "There is no source with this key.");
    }

    @Test
    void headGivesTheHeadersOfGet() {
        Response get = given().get(SOURCE.formatted("bibtex"));
        Response head = given().head(SOURCE.formatted("bibtex"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        for (String name : List.of("Content-Type", "Content-Disposition", "Content-Length")) {
            assertThat(head.header(name)).as(name).isNotNull().isEqualTo(get.header(name));
        }
        assertThat(given().head("/references/ris/source/no-such").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void takesNothing(String method) {
        Response response = given().request(method, SOURCE.formatted("ris"));
        assertProblem(response, 405, "METHOD_NOT_ALLOWED", "Expected GET or HEAD.");
        assertThat(response.header("Allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void namesTheFileSafely() {
        Lines.load("{\"kind\":\"source\",\"key\":\"../ref.route/a..b\",\"title\":\"T\"}");
        assertThat(given().urlEncodingEnabled(false)
                        .get("/references/ris/source/..%2Fref.route%2Fa..b")
                        .header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"source--ref-route-a-b.ris\"");
    }

    @Test
    void whatIsRetractedIsAsIfItHadNeverBeen() {
        Lines.load(world("gone", 3));
        assertThat(ids("case/gone/case")).containsExactly("gone/s1", "gone/s2", "gone/s3");
        Lines.load("{\"kind\":\"source\",\"key\":\"gone/s2\",\"retracted\":true,\"reason\":\"r\"}");
        assertThat(ids("case/gone/case")).containsExactly("gone/s1", "gone/s3");
        assertThat(given().get("/references/ris/source/gone/s2").asString())
                .isEqualTo(given().get("/references/ris/source/gone/s9").asString());
        Lines.load("{\"kind\":\"event\",\"key\":\"gone/e3\",\"retracted\":true,\"reason\":\"r\"}");
        assertThat(ids("case/gone/case")).containsExactly("gone/s1");
        Lines.load("{\"kind\":\"case\",\"key\":\"gone/case\",\"retracted\":true,\"reason\":\"r\"}");
        assertThat(given().get("/references/ris/case/gone/case").asString())
                .isEqualTo(given().get("/references/ris/case/no-such").asString());
    }

    @Test
    void servesAThousandSourcesAPartInTwoStatements() {
        Lines.load(world("many", 1_001));
        var statistics = Arc.container().instance(SessionFactory.class).get().getStatistics();
        long before = statistics.getPrepareStatementCount();
        Response first = given().get("/references/csl.json/case/many/case");
        assertThat(statistics.getPrepareStatementCount() - before).isEqualTo(2);
        assertThat(first.jsonPath().getList("id", String.class))
                .isEqualTo(IntStream.rangeClosed(1, 1_000)
                        .mapToObj(i -> "many/s" + i)
                        .toList());
        assertThat(first.header("Link")).isEqualTo("<?part=2>; rel=\"next\"");
        Response second = given().get("/references/csl.json/case/many/case?part=2");
        assertThat(second.jsonPath().getList("id")).containsExactly("many/s1001");
        assertThat(second.header("Link")).isNull();
        assertThat(ids("case/many/case?part=3")).isEmpty();
    }

    private static List<String> ids(String record) {
        return given().get("/references/csl.json/" + record).jsonPath().getList("id", String.class);
    }

    /** A case with that many events, the one after the other, each cited from a source of its own. */
    private static String world(String name, int sources) {
        return "{\"kind\":\"case\",\"key\":\"%s/case\",\"caption\":\"C\"}\n".formatted(name)
                + IntStream.rangeClosed(1, sources)
                        .mapToObj(i -> """
                        {"kind":"source","key":"W/sN","title":"T N"}
                        {"kind":"event","key":"W/eN","title":"E","case":"W/case","occurredOn":"YEAR","citations":[{"field":"title","source":"W/sN","quote":"q"}]}
                        """.replace("W/", name + "/")
                                .replace("N", Integer.toString(i))
                                .replace("YEAR", Integer.toString(1000 + i)))
                        .collect(Collectors.joining());
    }

    private static void assertFile(String format, String type, String extension, String body) {
        Response response = given().get(SOURCE.formatted(format));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("Content-Type")).isEqualTo(type + "; charset=utf-8");
        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"source-invented-register." + extension + "\"");
        assertThat(response.header("Vary")).isNull();
        assertThat(response.asString()).isEqualTo(body);
    }

    private static void assertProblem(Response response, int status, String code, String detail) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(response.asString())
                .isEqualTo("{\"status\":%d,\"code\":\"%s\",\"detail\":\"%s\"}\n".formatted(status, code, detail));
    }
}
