package org.casegraph.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.casegraph.testsupport.Lines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A charge that is amended twice on days that no source names, as its records arrive in one import after another. */
@QuarkusTest
class AmendedChargeTest {

    private static int worlds;

    private final String world = "amd-" + ++worlds;

    @BeforeEach
    void versions() {
        load("""
                {"kind":"person","key":"$/ann","name":"Amd Ann"}
                {"kind":"case","key":"$/case","caption":"Amd Case"}
                {"kind":"charge","key":"$/v2","person":"$/ann","case":"$/case","offense":"Amd","replaces":"$/v1"}
                {"kind":"charge","key":"$/v1","person":"$/ann","case":"$/case","offense":"Amd","replaces":"$/v0"}
                {"kind":"charge","key":"$/v0","person":"$/ann","case":"$/case","offense":"Amd","filedOn":"2018-03-01"}
                """);
    }

    private void load(String lines) {
        Lines.load(lines.replace("$", world));
    }

    /** Of the three versions in order. */
    private List<String> statusesOn(String date) {
        List<String> statuses = new ArrayList<>();
        for (int version = 0; version < 3; version++) {
            statuses.add(data("{ charge(key: \"%s/v%d\") { statusOn(date: \"%s\") } }".formatted(world, version, date))
                    .getString("charge.statusOn"));
        }
        return statuses;
    }

    @Test
    void isPendingFromTheFirstFiling() {
        assertThat(statusesOn("2018-02-28")).containsOnly("UNKNOWN");
        assertThat(statusesOn("2018-03-01")).containsOnly("PENDING");
        load("""
                {"kind":"charge","key":"$/v0","filedOn":"2018-01-01"}
                """);
        assertThat(statusesOn("2017-12-31")).containsOnly("UNKNOWN");
        assertThat(statusesOn("2018-02-28")).containsOnly("PENDING");
    }

    @Test
    void isReplacedByTheFirstOutcomeOfTheLastVersion() {
        load("""
                {"kind":"outcome","key":"$/v2/plea","charge":"$/v2","disposition":"GUILTY_PLEA","decidedOn":"2019-04-30"}
                """);
        assertThat(statusesOn("2019-04-29")).containsOnly("PENDING");
        assertThat(statusesOn("2019-04-30")).containsExactly("REPLACED", "REPLACED", "CONVICTED");
        assertThat(data("{ charge(key: \"%s/v1\") { statusExplanation { because date } } }".formatted(world))
                        .getList("charge.statusExplanation.because"))
                .containsExactly(
                        "The charge was filed on a date that is not known, but not before an earlier version of it,"
                                + " 2018-03-01.",
                        "Another version of the charge took its place on a date that is not known, but no later than"
                                + " the first outcome of that version, 2019-04-30.");
        load("""
                {"kind":"outcome","key":"$/v2/plea","decidedOn":"2020-01-01"}
                """);
        assertThat(statusesOn("2019-12-31")).containsOnly("PENDING");
        assertThat(statusesOn("2020-01-01")).containsExactly("REPLACED", "REPLACED", "CONVICTED");
    }

    @Test
    void appealAgainstTheLastVersionProvesItToo() {
        load("""
                {"kind":"ruling","key":"$/verdict","case":"$/case","type":"VERDICT","title":"Amd Verdict"}
                {"kind":"outcome","key":"$/v2/guilty","charge":"$/v2","ruling":"$/verdict","disposition":"GUILTY_VERDICT"}
                """);
        assertThat(statusesOn("2021-06-07")).containsOnly("PENDING");
        load("""
                {"kind":"filing","key":"$/appeal","case":"$/case","type":"NOTICE_OF_APPEAL","title":"Amd Appeal",\
                "appeals":"$/verdict","filedOn":"2021-06-07","status":"PENDING"}
                """);
        assertThat(statusesOn("2021-06-06")).containsOnly("PENDING");
        assertThat(statusesOn("2021-06-07")).containsExactly("REPLACED", "REPLACED", "CONVICTED");
    }

    @Test
    void versionThatIsNotShownProvesNothing() {
        load("""
                {"kind":"outcome","key":"$/v2/plea","charge":"$/v2","disposition":"GUILTY_PLEA","decidedOn":"2019-04-30"}
                {"kind":"charge","key":"$/v1","retracted":true}
                """);
        assertThat(data("{ charge(key: \"%s/v0\") { statusOn(date: \"2019-04-30\") } }".formatted(world))
                        .getString("charge.statusOn"))
                .isEqualTo("PENDING");
        assertThat(data("{ charge(key: \"%s/v2\") { statusOn(date: \"2017-01-01\") } }".formatted(world))
                        .getString("charge.statusOn"))
                .isEqualTo("PENDING");
    }

    @Test
    void versionThatReplacesNothingAnyMoreTakesItsOwnReplacementWithIt() {
        load("""
                {"kind":"outcome","key":"$/v2/plea","charge":"$/v2","disposition":"GUILTY_PLEA","decidedOn":"2019-04-30"}
                {"kind":"charge","key":"$/v1","replaces":null}
                """);
        assertThat(statusesOn("2017-01-01")).containsExactly("UNKNOWN", "PENDING", "PENDING");
        assertThat(statusesOn("2019-04-30")).containsExactly("PENDING", "REPLACED", "CONVICTED");
    }
}
