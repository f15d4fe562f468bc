package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.importer.ImportReport;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An export imported again: into the same database, which stays as it is, and into an empty one, which exports the same. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RoundTripTest {

    private static final Path SAMPLES = Path.of("src/main/resources/sample");
    private static final List<String> WORLD = List.of(
            "person zed",
            "person zoe",
            "case case",
            "charge charge",
            "charge amended",
            "ruling ruling",
            "outcome outcome",
            "sentence sentence",
            "event event",
            "source src",
            "source copy",
            "filing filing",
            "participation part");

    @BeforeEach
    void empty() {
        OwnDatabase.empty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rust-case.ndjson", "invented-case.ndjson"})
    void ofTheExamples(String sample) throws Exception {
        Lines.load(Files.readString(SAMPLES.resolve(sample)));
        String exported = OwnDatabase.whole();
        assertThat(exported).doesNotContain("\"text\":");
        changesNothing(exported);
        assertThat(again(exported)).isEqualTo(exported);
    }

    @Test
    void ofWorldsThatEachHaveOneHiddenRecord() {
        for (String hidden : WORLD) {
            String world = "rt-" + Integer.toHexString(hidden.hashCode());
            Lines.load(World.lines(world));
            Lines.load("{\"kind\":\"%s\",\"key\":\"%s/%s\",\"retracted\":true,\"reason\":\"secret\"}"
                    .formatted(hidden.split(" ")[0], world, hidden.split(" ")[1]));
        }
        String exported = OwnDatabase.whole();
        List<String> files = Stream.concat(
                        Stream.of(new Export.Claims(Optional.empty()), new Export.Changes(Optional.empty())),
                        Stream.of(RecordKind.values()).map(kind -> new Export.Records(kind, Optional.empty())))
                .map(OwnDatabase::written)
                .toList();
        for (String hidden : WORLD) {
            String key = "rt-" + Integer.toHexString(hidden.hashCode()) + "/" + hidden.split(" ")[1];
            assertThat(exported).doesNotContain("\"" + key + "\"");
            assertThat(files)
                    .noneMatch(file -> Pattern.compile("(^|[\",| ])" + key + "([\",| \r]|$)", Pattern.MULTILINE)
                            .matcher(file)
                            .find());
        }
        assertThat(String.join("", files) + exported).doesNotContain("secret").doesNotContain("RETRACTED");
        // A list is written without its hidden elements, and so an import of it would take them out.
        changesNothing(exported.replaceAll(",\"(people|filedBy|decidedBy|derivedFrom)\":\\[[^]]*\\]", ""));
        assertThat(again(exported)).isEqualTo(exported);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofRandomRecords(long seed) {
        RandomRecords random = new RandomRecords(seed, "rr" + seed + "-", 12);
        Lines.load(random.first());
        for (int i = 0; i < 6; i++) {
            Lines.load(random.next());
        }
        String exported = OwnDatabase.whole();
        assertThat(exported.lines().count()).isGreaterThan(50);
        assertThat(again(exported)).isEqualTo(exported);
        changesNothing(exported);
    }

    @Test
    void ofOneCase() throws Exception {
        Lines.load(Files.readString(SAMPLES.resolve("rust-case.ndjson")));
        Export export = new Export.Lines(Optional.of(new RecordRef(RecordKind.CASE, "nm-v-baldwin")));
        String exported = OwnDatabase.written(export);
        assertThat(exported.lines())
                .anyMatch(line -> line.startsWith("{\"kind\":\"case\",\"key\":\"nm-v-baldwin\""))
                .anyMatch(line -> line.startsWith("{\"kind\":\"outcome\",\"key\":\"nm-v-baldwin/"))
                .anyMatch(line -> line.startsWith("{\"kind\":\"source\",\"key\":\"seed-003\""))
                .noneMatch(line -> line.startsWith("{\"kind\":\"case\",\"key\":\"hutchins-family-v-baldwin\""));
        List<String> whole = OwnDatabase.whole().lines().toList();
        assertThat(whole).containsSubsequence(exported.lines().toList());
        OwnDatabase.empty();
        Lines.load(exported);
        assertThat(OwnDatabase.whole()).isEqualTo(exported);
        assertThat(OwnDatabase.written(export)).isEqualTo(exported);
    }

    @Test
    void ofACaseThatRefersToWhatIsHidden() {
        Lines.load(World.lines("rc"));
        Lines.load("{\"kind\":\"person\",\"key\":\"rc/zoe\",\"retracted\":true,\"reason\":\"secret\"}");
        String exported = OwnDatabase.written(new Export.Lines(Optional.of(new RecordRef(RecordKind.CASE, "rc/case"))));
        assertThat(exported).contains("rc/outcome", "rc/src", "rc/event").doesNotContain("zoe", "rc/part", "secret");
        assertThat(again(exported)).isEqualTo(exported);
    }

    @Test
    void claimsAndCitationsKeepTheirOrder() {
        Lines.load("""
                {"kind":"source","key":"a","title":"A"}
                {"kind":"source","key":"b","title":"B"}
                {"kind":"claim","record":{"kind":"PERSON","key":"p"},"field":"mood","value":"calm","citations":[{"source":"b","quote":"1"}]}
                {"kind":"person","key":"p","name":"P","citations":[{"field":"name","source":"b","quote":"2"},{"field":"name","source":"a","quote":"3","basis":"ALLEGATION"}]}
                """);
        Lines.load("""
                {"kind":"claim","record":{"kind":"PERSON","key":"p"},"field":"mood","value":"calm","citations":[{"source":"a","quote":"4"}]}
                {"kind":"claim","record":{"kind":"PERSON","key":"p"},"field":"name","value":"P","basis":"STATEMENT","accepted":true,"citations":[{"source":"a","quote":"5"}]}
                {"kind":"claim","record":{"kind":"PERSON","key":"p"},"field":"name","value":"Q","citations":[{"source":"a","quote":"6"}]}
                """);
        String order = "select string_agg(c.field || c.value || q.exact || c.accepted, ' ' order by q.position)"
                + " from citation q join claim c on c.id = q.claim_id";
        List<String> before = OwnDatabase.rows(order);
        assertThat(before.getFirst()).startsWith("moodcalm1false nameP2false nameP3false moodcalm4false nameP5true");
        assertThat(again(OwnDatabase.whole())).isNotEmpty();
        assertThat(OwnDatabase.rows(order)).isEqualTo(before);
    }

    private static void changesNothing(String exported) {
        Version before = OwnDatabase.version();
        List<String> revisions = OwnDatabase.rows("select count(*) from revision");
        String bytes = OwnDatabase.whole();
        ImportReport report = Lines.load(exported);
        assertThat(report.claimsMade() + report.citationsMade()).isZero();
        assertThat(report.allRecords().created() + report.allRecords().updated())
                .isZero();
        assertThat(OwnDatabase.rows("select count(*) from revision")).isEqualTo(revisions);
        assertThat(OwnDatabase.whole()).isEqualTo(bytes);
        assertThat(OwnDatabase.written(new Export.Changes(Optional.of(before))).lines())
                .hasSize(1);
    }

    private static String again(String exported) {
        OwnDatabase.empty();
        Lines.load(exported);
        return OwnDatabase.whole();
    }
}
