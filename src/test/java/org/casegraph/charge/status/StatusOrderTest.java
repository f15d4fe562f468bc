package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** In which order steps count where their dates are coarse, missing or contradictory. */
class StatusOrderTest {

    @Test
    void countsADecisionOfAMonthFromTheEndOfThatMonth() {
        assertTimeline("""
                charge 2020
                outcome verdict GUILTY_VERDICT 2021-05
                """, """
                2020       PENDING   charge: The charge was filed.
                2021-05    CONVICTED verdict: The verdict was guilty.
                now CONVICTED by verdict; stands: verdict; final: verdict
                on 2020-12-30 UNKNOWN
                on 2020-12-31 PENDING
                on 2021-05-30 PENDING
                on 2021-05-31 CONVICTED
                on 2021-05 CONVICTED
                on 2021 CONVICTED
                """);
    }

    @Test
    void countsAtTheLatestWhenALaterStepProvesIt() {
        assertTimeline("""
                charge 2020-02-03
                outcome verdict GUILTY_VERDICT 2021
                appeal notice 2021-06-07 of verdict PENDING
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021       CONVICTED verdict: The verdict was guilty.
                2021-06-07 CONVICTED notice: The guilty verdict was appealed, so it is not final.
                now CONVICTED by verdict; stands: verdict; final: none
                on 2021-06-06 PENDING
                on 2021-06-07 CONVICTED
                """);
    }

    @Test
    void ordersAChainWhateverItsDatesSay() {
        assertTimeline("""
                charge 2020-02-03
                outcome verdict GUILTY_VERDICT ?
                outcome vacated VACATED ? of verdict
                outcome retrial NOT_GUILTY_VERDICT 2021-06-07 of vacated
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                ?          CONVICTED verdict: The verdict was guilty.
                ?          VACATED   vacated: The guilty verdict was vacated.
                2021-06-07 ACQUITTED retrial: The verdict was not guilty. It takes the place of the earlier vacatur.
                now ACQUITTED by retrial; stands: retrial; final: retrial
                on 2021-06-06 PENDING
                on 2021-06-07 ACQUITTED
                """);
    }

    @Test
    void countsWhatHasNoDateFromTodayOn() {
        assertTimeline("""
                charge 2020-02-03
                outcome verdict GUILTY_VERDICT ?
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                ?          CONVICTED verdict: The verdict was guilty.
                now CONVICTED by verdict; stands: verdict; final: verdict
                on 2025-12-31 PENDING
                on 2026-01-01 CONVICTED
                on 2026 CONVICTED
                """);
    }

    @Test
    void countsWhatMayLieAheadFromTodayOn() {
        assertTimeline("""
                charge 2020-02-03
                outcome verdict GUILTY_VERDICT 2026
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2026       CONVICTED verdict: The verdict was guilty.
                now CONVICTED by verdict; stands: verdict; final: verdict
                on 2025-12-31 PENDING
                on 2026-01-01 CONVICTED
                """);
    }

    @Test
    void undoesAConvictionThatHasNoDate() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT ?
                outcome review REVERSED 2022-03-04
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                ?          CONVICTED trial: The verdict was guilty.
                2022-03-04 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                now PENDING by review; stands: review; final: none
                """);
    }

    @Test
    void undoesAConvictionOfTheSameYear() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2022
                outcome review VACATED 2022-03-04
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2022       CONVICTED trial: The verdict was guilty.
                2022-03-04 VACATED   review: The guilty verdict was vacated.
                now VACATED by review; stands: review; final: none
                """);
    }

    @Test
    void doesNotUndoAConvictionThatSurelyCameLater() {
        assertTimeline("""
                charge 2020-02-03
                outcome review REVERSED 2022-03-04
                outcome trial GUILTY_VERDICT 2022-04
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2022-03-04 PENDING   review: An earlier outcome was reversed, which leaves the charge undecided.
                2022-04    CONVICTED trial: The verdict was guilty.
                now CONVICTED by trial; stands: trial; final: trial
                """);
    }

    @Test
    void breaksACircleAtItsFirstOutcome() {
        assertTimeline("""
                charge 2020-02-03
                outcome review REVERSED 2022-03-04 of trial
                outcome trial GUILTY_VERDICT 2021-02-01 of review
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-03-04 PENDING   review: The guilty verdict was reversed, which leaves the charge undecided.
                now PENDING by review; stands: review; final: none
                """);
    }

    @Test
    void takesAnOutcomeThatReplacesItselfForOneThatReplacesNone() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01 of trial
                outcome review VACATED 2022-03-04 of review
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-03-04 VACATED   review: The guilty verdict was vacated.
                now VACATED by review; stands: review; final: none
                """);
    }

    @Test
    void putsAnAppealAfterAllOutcomesOfItsRuling() {
        assertTimeline("""
                charge 2020-02-03
                outcome reversed REVERSED 2022-01-05
                outcome dismissed DISMISSED 2022-02 in reversed
                appeal petition 2022-01-20 of reversed PENDING
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2022-01-05 PENDING   reversed: An earlier outcome was reversed, which leaves the charge undecided.
                2022-02    DISMISSED dismissed: The charge was dismissed.
                2022-01-20 DISMISSED petition: The dismissal was appealed, so it is not final.
                now DISMISSED by dismissed; stands: dismissed; final: none
                on 2022-01-19 PENDING
                on 2022-01-20 DISMISSED
                """);
    }

    @Test
    void putsTheResolutionOfAnAppealAfterItsFiling() {
        assertTimeline("""
                charge 2020-02-03
                outcome plea GUILTY_PLEA 2021-02-01
                appeal undated ? of plea DENIED on 2021-06-10
                appeal monthly 2021-07 of plea WITHDRAWN on 2021-07-10
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED plea: The defendant pleaded guilty.
                ?          CONVICTED undated: The guilty plea was appealed, so it is not final.
                2021-06-10 CONVICTED undated: The appeal against the guilty plea was denied, so that decision is final.
                2021-07    CONVICTED monthly: The guilty plea was appealed, so it is not final.
                2021-07-10 CONVICTED monthly: The appeal against the guilty plea was withdrawn, so that decision is \
                final.
                now CONVICTED by plea; stands: plea; final: plea
                """);
    }
}
