package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** Charges that another version takes the place of. */
class StatusReplacementTest {

    @Test
    void isReplacedByAnAmendedCharge() {
        assertTimeline("""
                charge 2020-01-05
                replacement amended 2020-03-09
                """, """
                2020-01-05 PENDING   charge: The charge was filed.
                2020-03-09 REPLACED  amended: Another version of the charge took its place.
                now REPLACED by its filing; stands: none; final: none
                on 2020-03-08 PENDING
                on 2020-03-09 REPLACED
                """);
    }

    @Test
    void isReplacedByALesserChargeAlsoIfItIsDismissedThatDayOrLater() {
        assertTimeline("""
                charge 2020-01-05
                replacement lesser 2020-03-09
                outcome dropped DISMISSED 2020-03-09
                outcome formally WITHDRAWN 2020-04-01
                """, """
                2020-01-05 PENDING   charge: The charge was filed.
                2020-03-09 DISMISSED dropped: The charge was dismissed.
                2020-03-09 REPLACED  lesser: Another version of the charge took its place.
                2020-04-01 REPLACED  formally: The prosecution withdrew the charge. Another version had taken the \
                place of the charge by then.
                now REPLACED by formally; stands: formally; final: formally
                """);
    }

    @Test
    void isReplacedLastWhereTheNewVersionHasNoDate() {
        assertTimeline("""
                charge 2020-01-05
                replacement amended ?
                outcome dropped DISMISSED 2020-03-09
                """, """
                2020-01-05 PENDING   charge: The charge was filed.
                2020-03-09 DISMISSED dropped: The charge was dismissed.
                ?          REPLACED  amended: Another version of the charge took its place on a date that is not known.
                now REPLACED by dropped; stands: dropped; final: dropped
                on 2020-03-09 DISMISSED
                on 2026-01-01 REPLACED
                """);
    }

    @Test
    void outlastsItsReplacementWhereACourtDecidesItAfterwards() {
        assertTimeline("""
                charge 2020-01-05
                replacement amended 2020-03-09
                outcome trial GUILTY_VERDICT 2021-05-06
                outcome review REVERSED 2022-07-08
                """, """
                2020-01-05 PENDING   charge: The charge was filed.
                2020-03-09 REPLACED  amended: Another version of the charge took its place.
                2021-05-06 CONVICTED trial: The verdict was guilty.
                2022-07-08 REPLACED  review: The guilty verdict was reversed, which leaves the charge undecided. \
                Another version had taken the place of the charge by then.
                now REPLACED by review; stands: review; final: none
                on 2021-05-06 CONVICTED
                """);
    }

    @Test
    void isReplacedAlsoAfterAConviction() {
        assertTimeline("""
                charge 2020-01-05
                outcome trial GUILTY_VERDICT 2020-05-06
                replacement amended 2021-03-09
                """, """
                2020-01-05 PENDING   charge: The charge was filed.
                2020-05-06 CONVICTED trial: The verdict was guilty.
                2021-03-09 REPLACED  amended: Another version of the charge took its place.
                now REPLACED by trial; stands: trial; final: trial
                """);
    }
}
