package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** What each kind of outcome makes of a charge. */
class StatusTimelineTest {

    @Test
    void isPendingOnceItIsSurelyFiled() {
        assertTimeline("""
                charge 2024-01-19
                """, """
                2024-01-19 PENDING   charge: The charge was filed.
                now PENDING by its filing; stands: none; final: none
                on 2024-01-18 UNKNOWN
                on 2024-01-19 PENDING
                on 2024-01 PENDING
                on 2026-01-01 PENDING
                """);
    }

    @Test
    void wasFiledByTheEndOfTheMonthThatASourceNames() {
        assertTimeline("""
                charge 2024-01
                """, """
                2024-01    PENDING   charge: The charge was filed.
                now PENDING by its filing; stands: none; final: none
                on 2024-01-30 UNKNOWN
                on 2024-01-31 PENDING
                """);
    }

    @Test
    void hasAlwaysBeenPendingWithoutADate() {
        assertTimeline("""
                charge ?
                outcome dropped WITHDRAWN 2021-05-05
                """, """
                ?          PENDING   charge: The charge was filed on a date that is not known.
                2021-05-05 WITHDRAWN dropped: The prosecution withdrew the charge.
                now WITHDRAWN by dropped; stands: dropped; final: dropped
                on 1999 PENDING
                on 2021-05-05 WITHDRAWN
                """);
    }

    @Test
    void wasFiledBeforeItWasDecided() {
        assertTimeline("""
                charge 2021
                outcome verdict GUILTY_VERDICT 2020-05-05
                """, """
                2021       PENDING   charge: The charge was filed.
                2020-05-05 CONVICTED verdict: The verdict was guilty.
                now CONVICTED by verdict; stands: verdict; final: verdict
                on 2020-05-04 UNKNOWN
                on 2020-05-05 CONVICTED
                """);
    }

    @Test
    void isConvictedByAVerdict() {
        assertTimeline("""
                charge 2023-01-31
                outcome verdict GUILTY_VERDICT 2024-03-06
                """, """
                2023-01-31 PENDING   charge: The charge was filed.
                2024-03-06 CONVICTED verdict: The verdict was guilty.
                now CONVICTED by verdict; stands: verdict; final: verdict
                on 2023-01-30 UNKNOWN
                on 2024-03-05 PENDING
                on 2024-03-06 CONVICTED
                on 2026-01-01 CONVICTED
                """);
    }

    @Test
    void isConvictedAfterAMistrial() {
        assertTimeline("""
                charge 2020-02-03
                outcome hung MISTRIAL 2021-02-01
                outcome retrial GUILTY_VERDICT 2021-09-06
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 PENDING   hung: The trial ended without a verdict, which leaves the charge undecided.
                2021-09-06 CONVICTED retrial: The verdict was guilty.
                now CONVICTED by retrial; stands: retrial; final: retrial
                on 2021-02-01 PENDING
                on 2021-09-06 CONVICTED
                """);
    }

    @Test
    void goesOnElsewhereAfterATransfer() {
        assertTimeline("""
                charge 2020-02-03
                outcome moved TRANSFERRED 2020-04-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2020-04-05 PENDING   moved: The charge was transferred and goes on elsewhere.
                now PENDING by moved; stands: moved; final: none
                """);
    }

    @Test
    void isConvictedByThePleaThatFollowsADismissalOfTheSameDay() {
        assertTimeline("""
                charge 2020-02-03
                outcome a-dismissed DISMISSED 2021-02-02
                outcome b-plea GUILTY_PLEA 2021-02-02
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-02 DISMISSED a-dismissed: The charge was dismissed.
                2021-02-02 CONVICTED b-plea: The defendant pleaded guilty.
                now CONVICTED by b-plea; stands: b-plea; final: b-plea
                """);
    }

    @Test
    void prefersOfOneDayWhatIsKnown() {
        assertTimeline("""
                charge 2020-02-03
                outcome diverted DIVERTED 2021-02-02
                outcome unheard UNKNOWN 2021-02-02
                outcome strange UNRECOGNIZED 2021-02-02
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-02 UNKNOWN   strange: There was an outcome that fits no known disposition.
                2021-02-02 UNKNOWN   unheard: There was an outcome, but the sources do not say which.
                2021-02-02 DIVERTED  diverted: The charge was diverted from trial.
                now DIVERTED by diverted; stands: diverted; final: diverted
                """);
    }

    @Test
    void isUnknownAfterAnOutcomeThatNobodyKnows() {
        assertTimeline("""
                charge 2020-02-03
                outcome plea NO_CONTEST_PLEA 2021-02-02
                outcome strange UNRECOGNIZED 2021-03-04
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-02 CONVICTED plea: The defendant pleaded no contest.
                2021-03-04 UNKNOWN   strange: There was an outcome that fits no known disposition.
                now UNKNOWN by strange; stands: strange; final: none
                """);
    }

    @Test
    void keepsAPardonedConvictionInTheTimeline() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome pardon PARDONED 2023-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2023-01-05 PARDONED  pardon: A pardon was granted; the conviction stays on the record.
                now PARDONED by pardon; stands: pardon trial; final: pardon trial
                on 2022-06-01 CONVICTED
                on 2023-01-05 PARDONED
                """);
    }

    @Test
    void isConvictedAgainOnceThePardonIsRevoked() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome pardon PARDONED 2023-01-05
                outcome revoked VACATED 2024-01-05 of pardon
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2023-01-05 PARDONED  pardon: A pardon was granted; the conviction stays on the record.
                2024-01-05 CONVICTED revoked: The pardon was vacated, so the guilty verdict stands again.
                now CONVICTED by trial; stands: revoked trial; final: trial
                """);
    }
}
