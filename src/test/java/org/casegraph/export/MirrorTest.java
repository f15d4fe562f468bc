package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A mirror that imports the changes has the same export as what it mirrors. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MirrorTest {

    @BeforeEach
    void empty() {
        OwnDatabase.empty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void followsWhateverHappens(long seed) {
        RandomRecords random = new RandomRecords(seed, "mi" + seed + "-", 10);
        List<String> changes = new ArrayList<>();
        List<String> exports = new ArrayList<>();
        Optional<Version> since = Optional.empty();
        for (int i = 0; i < 8; i++) {
            Lines.load(i == 0 ? random.first() : random.next());
            if (i % 3 == 2) {
                // A mirror need not ask after each commit.
                Lines.load(random.next());
            }
            String feed = OwnDatabase.written(new Export.Changes(since));
            changes.add(feed);
            exports.add(OwnDatabase.whole());
            since = Optional.of(OwnDatabase.version());
            assertThat(feed).endsWith("{\"kind\":\"end\",\"version\":\"" + since.get() + "\"}\n");
        }
        OwnDatabase.empty();
        for (int i = 0; i < changes.size(); i++) {
            Lines.load(changes.get(i));
            Set<String> mirrored = Said.by(OwnDatabase.whole());
            Set<String> expected = Said.by(exports.get(i));
            assertThat(without(expected, mirrored)).as("missing at step %d", i).isEmpty();
            assertThat(without(mirrored, expected)).as("too much at step %d", i).isEmpty();
        }
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }

    @Test
    void whatIsHiddenIsGoneWithoutAWord() {
        Lines.load(World.lines("mw"));
        Optional<Version> known = Optional.of(OwnDatabase.version());
        Lines.load("""
                {"kind":"person","key":"mw/zed","retracted":true,"reason":"secret"}
                {"kind":"person","key":"mw/draft","state":"DRAFT","name":"Never seen"}
                """);
        String gone = OwnDatabase.written(new Export.Changes(known));
        assertThat(gone).isEqualTo("""
                {"kind":"person","key":"mw/zed","retracted":true}
                {"kind":"participation","key":"mw/part","state":"PUBLISHED","person":"mw/zoe","case":"mw/case",\
                "role":"DEFENSE_ATTORNEY","represents":null,"from":null,"until":null}
                {"kind":"charge","key":"mw/amended","retracted":true}
                {"kind":"charge","key":"mw/charge","retracted":true}
                {"kind":"filing","key":"mw/filing","state":"PUBLISHED","case":"mw/case","type":"NOTICE_OF_APPEAL",\
                "title":"mw appeal","filedBy":[],"filedOn":"2022-02","status":"PENDING","resolvedOn":null,\
                "decidedBy":null,"appeals":"mw/ruling"}
                {"kind":"outcome","key":"mw/outcome","retracted":true}
                {"kind":"sentence","key":"mw/sentence","retracted":true}
                {"kind":"event","key":"mw/event","state":"PUBLISHED","title":"mw event","occurredOn":"2019","place":null,\
                "case":"mw/case","people":["mw/zoe"]}
                {"kind":"end","version":"%s"}
                """.formatted(OwnDatabase.version()));
        Optional<Version> hidden = Optional.of(OwnDatabase.version());
        Lines.load("""
                {"kind":"person","key":"mw/zed","name":"Zed, still hidden","description":"secret"}
                {"kind":"person","key":"mw/draft","name":"Never seen yet"}
                {"kind":"person","key":"mw/draft-2","state":"DRAFT","name":"Nor this"}
                """);
        assertThat(OwnDatabase.written(new Export.Changes(hidden)).lines()).hasSize(1);
        assertThat(OwnDatabase.written(new Export.Changes(known)).lines().count())
                .isEqualTo(gone.lines().count());
        Lines.load("{\"kind\":\"person\",\"key\":\"mw/zed\",\"state\":\"PUBLISHED\",\"name\":\"Zed again\"}");
        assertThat(OwnDatabase.written(new Export.Changes(hidden)))
                .contains("Zed again", "mw/outcome", "mw calm", "\"represents\":\"mw/zed\"")
                .doesNotContain("retracted");
        assertThat(OwnDatabase.written(new Export.Changes(known))).doesNotContain("retracted");
    }

    @Test
    void whatIsDeletedIsGoneAndMayComeBack() {
        String ann = "{\"kind\":\"person\",\"key\":\"md/ann\",\"name\":\"Ann\"}";
        String draft = "{\"kind\":\"person\",\"key\":\"md/draft\",\"state\":\"DRAFT\",\"name\":\"Never seen\"}";
        Lines.load(ann + "\n" + draft);
        Optional<Version> known = Optional.of(OwnDatabase.version());
        OwnDatabase.execute("delete from revision", "delete from person where key like 'md/%'");
        Optional<Version> gone = Optional.of(OwnDatabase.version());
        assertThat(OwnDatabase.written(new Export.Changes(known)))
                .isEqualTo("{\"kind\":\"person\",\"key\":\"md/ann\",\"retracted\":true}\n"
                        + "{\"kind\":\"end\",\"version\":\"" + gone.get() + "\"}\n");
        assertThat(OwnDatabase.written(new Export.Changes(gone)).lines()).hasSize(1);
        Lines.load(ann);
        assertThat(OwnDatabase.written(new Export.Changes(gone))).contains("Ann");
        assertThat(OwnDatabase.written(new Export.Changes(known)))
                .contains("Ann")
                .doesNotContain("retracted");
        Optional<Version> back = Optional.of(OwnDatabase.version());
        OwnDatabase.execute("delete from revision", "delete from person where key = 'md/ann'");
        assertThat(OwnDatabase.written(new Export.Changes(back))).contains("\"retracted\":true");
    }

    @Test
    void whatWasShownAndHiddenInBetweenWasNeverThere() {
        Lines.load("{\"kind\":\"person\",\"key\":\"mb/bob\",\"state\":\"DRAFT\",\"name\":\"Bob\"}");
        Optional<Version> before = Optional.of(OwnDatabase.version());
        Lines.load("{\"kind\":\"person\",\"key\":\"mb/bob\",\"state\":\"PUBLISHED\",\"name\":\"Bob\"}");
        Optional<Version> shown = Optional.of(OwnDatabase.version());
        Lines.load("{\"kind\":\"person\",\"key\":\"mb/bob\",\"retracted\":true}");
        assertThat(OwnDatabase.written(new Export.Changes(before)).lines()).hasSize(1);
        assertThat(OwnDatabase.written(new Export.Changes(shown))).contains("mb/bob");
        OwnDatabase.execute(
                "update person set visible = true where key = 'mb/bob'",
                "update person set visible = false where key = 'mb/bob'");
        assertThat(OwnDatabase.written(new Export.Changes(before)).lines()).hasSize(1);
    }

    @Test
    void aTextThatComesLaterChangesItsSource() {
        Lines.load("""
                {"kind":"source","key":"mt/s","title":"S","snapshot":{"capturedAt":"2024-01-01T00:00:00Z","sha256":"%s"}}
                """.formatted("0".repeat(64)));
        Optional<Version> known = Optional.of(OwnDatabase.version());
        OwnDatabase.execute("update snapshot set characters = 7");
        assertThat(OwnDatabase.written(new Export.Changes(known))).contains("\"characters\":7");
    }

    @Test
    void aVersionOfAnotherHistoryIsUnknown() {
        Lines.load("{\"kind\":\"person\",\"key\":\"mv/ann\",\"name\":\"Ann\"}");
        Version now = OwnDatabase.version();
        for (Version unknown : List.of(
                new Version(now.number(), "0123456789ab"),
                new Version(now.number() + 1, now.mark()),
                new Version(0, now.mark()))) {
            assertThatThrownBy(() -> OwnDatabase.written(new Export.Changes(Optional.of(unknown))))
                    .hasRootCauseInstanceOf(RefusedException.class);
        }
    }
}
