package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** Appeals and affirmances change no status, but decide what is final. */
class StatusAppealTest {

    @Test
    void isFinalOnceTheAppealIsWithdrawn() {
        assertTimeline("""
                charge 2024-01-19
                outcome dismissed DISMISSED_WITH_PREJUDICE 2024-07-12
                appeal notice 2024-11 of dismissed WITHDRAWN on 2024-12-23
                """, """
                2024-01-19 PENDING   charge: The charge was filed.
                2024-07-12 DISMISSED dismissed: The charge was dismissed with prejudice.
                2024-11    DISMISSED notice: The dismissal with prejudice was appealed, so it is not final.
                2024-12-23 DISMISSED notice: The appeal against the dismissal with prejudice was withdrawn, so that \
                decision is final.
                now DISMISSED by dismissed; stands: dismissed; final: dismissed
                on 2024-07-11 PENDING
                on 2024-07-12 DISMISSED
                on 2024-11-30 DISMISSED
                """);
    }

    @Test
    void isNotFinalWhileAnAppealIsOpen() {
        assertTimeline("""
                charge 2020-02-03
                outcome plea GUILTY_PLEA 2021-02-01
                appeal notice 2021-03-04 of plea PENDING
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED plea: The defendant pleaded guilty.
                2021-03-04 CONVICTED notice: The guilty plea was appealed, so it is not final.
                now CONVICTED by plea; stands: plea; final: none
                """);
    }

    @Test
    void isNotFinalWhereNobodyKnowsWhatBecameOfTheAppeal() {
        assertTimeline("""
                charge 2020-02-03
                outcome verdict NOT_GUILTY_VERDICT 2021-02-01
                appeal notice 2021-03-04 of verdict UNKNOWN on 2021-04-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 ACQUITTED verdict: The verdict was not guilty.
                2021-03-04 ACQUITTED notice: The verdict of not guilty was appealed, so it is not final.
                now ACQUITTED by verdict; stands: verdict; final: none
                """);
    }

    @Test
    void isFinalOnceTheLastAppealIsClosed() {
        assertTimeline("""
                charge 2020-02-03
                outcome plea NO_CONTEST_PLEA 2021-02-01
                appeal first 2021-03-04 of plea DENIED on 2021-09-01
                appeal second ? of plea MOOT
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED plea: The defendant pleaded no contest.
                2021-03-04 CONVICTED first: The no-contest plea was appealed, so it is not final.
                2021-09-01 CONVICTED first: The appeal against the no-contest plea was denied, so that decision is \
                final.
                ?          CONVICTED second: The no-contest plea was appealed, so it is not final.
                ?          CONVICTED second: The appeal against the no-contest plea became moot, so that decision is \
                final.
                now CONVICTED by plea; stands: plea; final: plea
                """);
    }

    @Test
    void isNotFinalWhereNoOutcomeSaysWhatCameOfAGrantedAppeal() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                appeal notice 2021-03-04 of trial GRANTED on 2022-01-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-04 CONVICTED notice: The guilty verdict was appealed, so it is not final.
                2022-01-05 CONVICTED notice: The appeal against the guilty verdict was granted.
                now CONVICTED by trial; stands: trial; final: none
                """);
    }

    @Test
    void staysConvictedAfterAnAffirmance() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                appeal notice 2021-03-04 of trial DENIED on 2022-01-05
                outcome review AFFIRMED 2022-01-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-04 CONVICTED notice: The guilty verdict was appealed, so it is not final.
                2022-01-05 CONVICTED review: The guilty verdict was affirmed.
                2022-01-05 CONVICTED notice: The appeal against the guilty verdict was denied, so that decision is \
                final.
                now CONVICTED by trial; stands: review trial; final: review trial
                """);
    }

    @Test
    void isNotFinalWhileItsAffirmanceIsAppealed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome review AFFIRMED 2022-01-05 of trial
                appeal petition 2022-02-02 of review PENDING
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 CONVICTED review: The guilty verdict was affirmed.
                2022-02-02 CONVICTED petition: The affirmance was appealed, so it is not final.
                now CONVICTED by trial; stands: review trial; final: none
                """);
    }

    @Test
    void isFinalWhereAGrantedAppealEndedInAnAffirmance() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                appeal petition 2021-03-04 of trial GRANTED on 2021-05-06
                outcome review AFFIRMED 2022-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-04 CONVICTED petition: The guilty verdict was appealed, so it is not final.
                2021-05-06 CONVICTED petition: The appeal against the guilty verdict was granted.
                2022-01-05 CONVICTED review: The guilty verdict was affirmed.
                now CONVICTED by trial; stands: review trial; final: review trial
                """);
    }

    @Test
    void isFinalWhereOnlyAnEarlierOutcomeIsOnAppeal() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                appeal notice 2021-03-04 of trial PENDING
                outcome vacated VACATED 2022-01-05 of trial
                outcome plea GUILTY_PLEA 2022-06-07
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-04 CONVICTED notice: The guilty verdict was appealed, so it is not final.
                2022-01-05 VACATED   vacated: The guilty verdict was vacated.
                2022-06-07 CONVICTED plea: The defendant pleaded guilty.
                now CONVICTED by plea; stands: plea; final: plea
                """);
    }

    @Test
    void affirmsTheConvictionAndNotThePardon() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome pardon PARDONED 2021-12-24
                outcome review AFFIRMED 2022-01-05
                appeal petition 2022-02-02 of review PENDING
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-12-24 PARDONED  pardon: A pardon was granted; the conviction stays on the record.
                2022-01-05 PARDONED  review: The guilty verdict was affirmed.
                2022-02-02 PARDONED  petition: The affirmance was appealed, so it is not final.
                now PARDONED by pardon; stands: pardon review trial; final: none
                """);
    }
}
