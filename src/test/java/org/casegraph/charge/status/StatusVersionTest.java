package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.casegraph.charge.ChargeStatus;
import org.casegraph.time.PartialDate;
import org.junit.jupiter.api.Test;

/** What the versions of a charge prove about each other where one has no filing date. */
class StatusVersionTest {

    private static final String AMENDED = """
            version old 2018-03-01
            version new ? of old
            outcome new GUILTY_PLEA 2019-04-30
            """;

    private static void assertSteps(String versions, String expected) {
        assertEquals(expected, VersionText.print(versions));
        String reversed = versions.lines().toList().reversed().stream().collect(Collectors.joining("\n"));
        assertEquals(
                expected.lines().sorted().toList(),
                VersionText.print(reversed).lines().sorted().toList());
    }

    private static List<ChargeStatus> statusesOn(String date) {
        return VersionText.read(AMENDED).stream()
                .map(history -> StatusTimeline.of(history).statusOn(PartialDate.parse(date), TODAY))
                .toList();
    }

    private static List<String> because(String versions) {
        return VersionText.read(versions).stream()
                .flatMap(history -> StatusTimeline.of(history).steps().stream())
                .map(StatusStep::because)
                .toList();
    }

    @Test
    void isReplacedByTheFirstOutcomeOfTheNewVersionWhichIsNotOlderThanIt() {
        assertSteps(AMENDED, """
                old 20180301 PENDING, 20190430 REPLACED
                new 20180301 PENDING, 20190430 CONVICTED
                """);
        assertEquals(List.of(ChargeStatus.UNKNOWN, ChargeStatus.UNKNOWN), statusesOn("2018-02-28"));
        assertEquals(List.of(ChargeStatus.PENDING, ChargeStatus.PENDING), statusesOn("2019-04-29"));
        assertEquals(List.of(ChargeStatus.REPLACED, ChargeStatus.CONVICTED), statusesOn("2019-04-30"));
    }

    @Test
    void saysWhatIsKnownOfTheDateAndWhatIsNot() {
        assertEquals(
                List.of(
                        "The charge was filed.",
                        "Another version of the charge took its place on a date that is not known, but no later than"
                                + " the first outcome of that version, 2019-04-30.",
                        "The charge was filed on a date that is not known, but not before an earlier version of it,"
                                + " 2018-03-01.",
                        "The defendant pleaded guilty."),
                because(AMENDED));
        assertEquals(
                "Another version of the charge took its place on a date that is not known, but no later than"
                        + " a still later version, 2019.",
                because("""
                        version first ?
                        version second ? of first
                        version third 2019 of second
                        """).get(1));
    }

    @Test
    void statedFilingDateStaysWhereNothingProvesAnEarlierOne() {
        assertSteps("""
                version old 2018-03-01
                version new 2018-06-01 of old
                outcome new GUILTY_PLEA 2019-04-30
                """, """
                old 20180301 PENDING, 20180601 REPLACED
                new 20180601 PENDING, 20190430 CONVICTED
                """);
        assertSteps("""
                version old 2018-03-01
                version new 2019 of old
                outcome new GUILTY_PLEA 2019-04-30
                """, """
                old 20180301 PENDING, 20190430 REPLACED
                new 20190430 PENDING, 20190430 CONVICTED
                """);
    }

    @Test
    void reachesOverVersionsWithoutADate() {
        assertSteps("""
                version first 2018-03-01
                version second ? of first
                version third ? of second
                version fourth 2020-02 of third
                outcome fourth GUILTY_PLEA 2021-05-06
                """, """
                first 20180301 PENDING, 20200299 REPLACED
                second 20180301 PENDING, 20200299 REPLACED
                third 20180301 PENDING, 20200299 REPLACED
                fourth 20200299 PENDING, 20210506 CONVICTED
                """);
    }

    @Test
    void takesTheNearestFilingBeforeAndTheFirstSignAfter() {
        assertSteps("""
                version first 2018-03-01
                version second 2018-04-01 of first
                version third ? of second
                outcome third DISMISSED 2020-01-01
                version fourth ? of third
                outcome fourth GUILTY_PLEA 2019-01-01
                """, """
                first 20180301 PENDING, 20180401 REPLACED
                second 20180401 PENDING, 20190101 REPLACED
                third 20180401 PENDING, 20190101 REPLACED, 20200101 REPLACED
                fourth 20180401 PENDING, 20190101 CONVICTED
                """);
    }

    @Test
    void firstOutcomeCountsFromTheDayThatItsOwnTimelineGivesIt() {
        assertSteps("""
                version old 2018-03-01
                version new ? of old
                outcome new GUILTY_VERDICT 2021
                appeal new 2021-06-07
                """, """
                old 20180301 PENDING, 20210607 REPLACED
                new 20180301 PENDING, 20210607 CONVICTED, 20210607 CONVICTED
                """);
    }

    @Test
    void versionDecidedBeforeTheFilingOfTheOldOneProvesThatOlder() {
        assertSteps("""
                version old 2018-03-01
                version new ? of old
                outcome new GUILTY_PLEA 2017-01-01
                """, """
                old 20170101 PENDING, 20170101 REPLACED
                new 20170101 PENDING, 20170101 CONVICTED
                """);
    }

    @Test
    void convictionOfTheOldVersionAfterTheFirstOutcomeOfTheNewOneDecides() {
        assertSteps("""
                version old 2018-03-01
                version new ? of old
                outcome new DISMISSED 2019-04-30
                outcome old GUILTY_PLEA 2019-05-01
                """, """
                old 20180301 PENDING, 20190430 REPLACED, 20190501 CONVICTED
                new 20180301 PENDING, 20190430 DISMISSED
                """);
    }

    @Test
    void nothingIsKnownWhereNoVersionHasADate() {
        assertSteps("""
                version old ?
                version new ? of old
                outcome new GUILTY_PLEA ?
                """, """
                old 0 PENDING, 99999999 REPLACED
                new 0 PENDING, 99999999 CONVICTED
                """);
    }

    @Test
    void versionsInACircleDoNotProveThemselves() {
        assertSteps("""
                version a 2018-03-01 of c
                version b ? of a
                version c 2019-03-01 of b
                """, """
                a 20180301 PENDING, 20190301 REPLACED
                b 20180301 PENDING, 20180301 REPLACED
                c 20180301 PENDING, 20180301 REPLACED
                """);
        assertSteps("""
                version a ? of b
                version b ? of a
                """, """
                a 0 PENDING, 99999999 REPLACED
                b 0 PENDING, 99999999 REPLACED
                """);
    }
}
