package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** What reversals and vacaturs undo, and what follows. */
class StatusReversalTest {

    @Test
    void isPendingAgainAfterAReversal() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                appeal notice 2021-03-04 of trial GRANTED on 2022-01-05
                outcome review REVERSED 2022-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-04 CONVICTED notice: The guilty verdict was appealed, so it is not final.
                2022-01-05 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                2022-01-05 PENDING   notice: The appeal against the guilty verdict was granted.
                now PENDING by review; stands: review; final: none
                on 2022-01-04 CONVICTED
                on 2022-01-05 PENDING
                """);
    }

    @Test
    void isUndoneWhereItsAffirmanceIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome review AFFIRMED 2022-01-05 of trial
                outcome supreme REVERSED 2023-01-05 of review
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 CONVICTED review: The guilty verdict was affirmed.
                2023-01-05 PENDING   supreme: The affirmance was reversed, which leaves the charge undecided.
                now PENDING by supreme; stands: supreme; final: none
                """);
    }

    @Test
    void isConvictedAgainWhereTheReversalIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome review REVERSED 2022-01-05 of trial
                outcome supreme REVERSED 2023-01-05 of review
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                2023-01-05 CONVICTED supreme: The reversal was reversed, so the guilty verdict stands again.
                now CONVICTED by trial; stands: supreme trial; final: trial
                on 2022-12-31 PENDING
                on 2023-01-05 CONVICTED
                """);
    }

    @Test
    void isUndoneAgainByAThirdReview() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome first REVERSED 2022-01-05
                outcome second REVERSED 2023-01-05
                outcome third VACATED 2024-01-05 of second
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   first: The guilty verdict was reversed, which leaves the charge undecided.
                2023-01-05 CONVICTED second: The reversal was reversed, so the guilty verdict stands again.
                2024-01-05 PENDING   third: The reversal was vacated, so the reversal stands again.
                now PENDING by first; stands: first third; final: none
                """);
    }

    @Test
    void isConvictedAnewAfterAVacatur() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome vacated VACATED 2022-01-05 of trial
                outcome retrial GUILTY_VERDICT 2023-01-05 of vacated
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 VACATED   vacated: The guilty verdict was vacated.
                2023-01-05 CONVICTED retrial: The verdict was guilty. It takes the place of the earlier vacatur.
                now CONVICTED by retrial; stands: retrial; final: retrial
                on 2022-06-01 VACATED
                """);
    }

    @Test
    void isAcquittedInTheNewTrial() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome vacated VACATED 2022-01-05 of trial
                outcome retrial NOT_GUILTY_VERDICT 2023-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 VACATED   vacated: The guilty verdict was vacated.
                2023-01-05 ACQUITTED retrial: The verdict was not guilty. It takes the place of the earlier guilty \
                verdict.
                now ACQUITTED by retrial; stands: retrial; final: retrial
                """);
    }

    @Test
    void isPendingAgainWhereAPardonedConvictionIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome pardon PARDONED 2023-01-05
                outcome review REVERSED 2024-01-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2023-01-05 PARDONED  pardon: A pardon was granted; the conviction stays on the record.
                2024-01-05 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                now PENDING by review; stands: review; final: none
                """);
    }

    @Test
    void isUndoneOnceWhereItsAffirmanceIsReversedAndItIsVacated() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome review AFFIRMED 2022-01-05 of trial
                outcome supreme REVERSED 2023-01-05 of review
                outcome vacated VACATED 2023-02-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 CONVICTED review: The guilty verdict was affirmed.
                2023-01-05 PENDING   supreme: The affirmance was reversed, which leaves the charge undecided.
                2023-02-05 PENDING   vacated: The guilty verdict was vacated, but was no longer in force; nothing \
                changes.
                now PENDING by supreme; stands: supreme vacated; final: none
                """);
    }

    @Test
    void isConvictedAgainWhereTheAffirmanceOfItsReversalIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome review REVERSED 2022-01-05
                outcome second AFFIRMED 2023-01-05
                outcome supreme REVERSED 2024-01-05 of second
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                2023-01-05 PENDING   second: The reversal was affirmed.
                2024-01-05 CONVICTED supreme: The affirmance was reversed, so the guilty verdict stands again.
                now CONVICTED by trial; stands: supreme trial; final: trial
                """);
    }
}
