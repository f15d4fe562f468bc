package org.casegraph.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.ask;
import static org.casegraph.testsupport.Api.data;
import static org.casegraph.testsupport.Api.statements;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ChargeStatisticsTest {

    private static final String WORLD = """
            {"kind":"court","key":"sta/court","name":"Sta Court"}
            {"kind":"person","key":"sta/ann","name":"Sta Ann"}
            {"kind":"person","key":"sta/bob","name":"Sta Bob"}
            {"kind":"person","key":"sta/jo","name":"Sta Judge Jo"}
            {"kind":"person","key":"sta/mo","name":"Sta Judge Mo"}
            {"kind":"case","key":"sta/one","caption":"Sta One","court":"sta/court"}
            {"kind":"case","key":"sta/two","caption":"Sta Two"}
            {"kind":"charge","key":"sta/a1","person":"sta/ann","case":"sta/one","offense":"Zqtheft","statute":"S 1","severity":"FELONY","filedOn":"2020-03"}
            {"kind":"charge","key":"sta/a2","person":"sta/ann","case":"sta/one","offense":"Zqtheft","severity":"MISDEMEANOR","filedOn":"2020"}
            {"kind":"charge","key":"sta/b1","person":"sta/bob","case":"sta/two","offense":"Zqtheft","severity":"FELONY","filedOn":"2021-03-04"}
            {"kind":"charge","key":"sta/b2","person":"sta/bob","case":"sta/two","offense":"Zqfraud","severity":"FELONY"}
            {"kind":"ruling","key":"sta/verdict","case":"sta/one","type":"VERDICT","title":"Sta verdict","decidedBy":["sta/jo","sta/mo"],"decidedOn":"2022-02"}
            {"kind":"outcome","key":"sta/a1/guilty","charge":"sta/a1","ruling":"sta/verdict","disposition":"GUILTY_VERDICT","decidedOn":"2022-02"}
            {"kind":"outcome","key":"sta/b1/dropped","charge":"sta/b1","disposition":"WITHDRAWN","decidedOn":"2022"}
            """;

    @BeforeAll
    static void load() {
        Lines.load(WORLD);
    }

    // values=charges/people/cases, the most first.
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            OFFENSE              | Zqtheft=3/2/2 Zqfraud=1/1/1
            STATUTE              | null=3/2/2 S 1=1/1/1
            SEVERITY             | FELONY=3/2/2 MISDEMEANOR=1/1/1
            STATUS               | PENDING=2/2/2 CONVICTED=1/1/1 WITHDRAWN=1/1/1
            DISPOSITION          | null=2/2/2 GUILTY_VERDICT=1/1/1 WITHDRAWN=1/1/1
            COURT                | null=2/1/1 sta/court=2/1/1
            JUDGE                | null=3/2/2 sta/jo=1/1/1 sta/mo=1/1/1
            YEAR_FILED           | 2020=2/1/1 2021=1/1/1 null=1/1/1
            YEAR_DECIDED         | 2022=2/2/2 null=2/2/2
            SEVERITY, OFFENSE    | FELONY,Zqtheft=2/2/2 FELONY,Zqfraud=1/1/1 MISDEMEANOR,Zqtheft=1/1/1
            COURT, STATUS, JUDGE | sta/court,CONVICTED,sta/jo=1/1/1 sta/court,CONVICTED,sta/mo=1/1/1 sta/court,PENDING,null=1/1/1 null,PENDING,null=1/1/1 null,WITHDRAWN,null=1/1/1
            """)
    void countsByAnyGroupings(String groupings, String expected) {
        assertThat(buckets("groupBy: [" + groupings + "]").split("(?<=/[0-9]) "))
                .containsExactlyInAnyOrder(expected.split("(?<=/[0-9]) "));
    }

    @Test
    void theMostComeFirst() {
        assertThat(buckets("groupBy: [SEVERITY]")).isEqualTo("FELONY=3/2/2 MISDEMEANOR=1/1/1");
    }

    @Test
    void withoutAGroupingItCountsAll() {
        assertThat(buckets("groupBy: []")).isEqualTo("=4/2/2");
    }

    @Test
    void namesTheRecordsInOneAnswer() {
        String query = """
                { chargeStatistics(filter: {court: "sta/court"}, groupBy: [COURT, JUDGE, OFFENSE]) {
                    values records { __typename label } } }
                """;
        List<Map<String, Object>> buckets = data(query).getList("chargeStatistics");
        Map<String, Object> jo = buckets.stream()
                .filter(bucket -> bucket.get("values").equals(List.of("sta/court", "sta/jo", "Zqtheft")))
                .findFirst()
                .orElseThrow();
        assertThat(jo.get("records").toString())
                .isEqualTo("[{__typename=Court, label=Sta Court}, {__typename=Person, label=Sta Judge Jo}, null]");
        // The court's key, the counts, what kinds the records are, and one for each of the two kinds.
        assertThat(statements(query)).isEqualTo(5);
    }

    @Test
    void refusesAGroupingTwice() {
        JsonPath answer = ask("{ chargeStatistics(groupBy: [COURT, COURT]) { charges } }");
        assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("INVALID_ARGUMENT");
        assertThat(answer.getString("errors[0].extensions.argument")).isEqualTo("groupBy");
    }

    // Of this test's charges: no others are called so.
    private static String buckets(String groupBy) {
        List<Map<String, Object>> buckets = data("""
                { chargeStatistics(filter: {text: "zq"}, %s) { values charges people cases } }
                """.formatted(groupBy)).getList("chargeStatistics");
        return buckets.stream().map(ChargeStatisticsTest::text).collect(Collectors.joining(" "));
    }

    private static String text(Map<String, Object> bucket) {
        String values =
                ((List<?>) bucket.get("values")).stream().map(String::valueOf).collect(Collectors.joining(","));
        return values + "=" + bucket.get("charges") + "/" + bucket.get("people") + "/" + bucket.get("cases");
    }
}
