package org.casegraph.charge.status;

import static org.casegraph.charge.status.HistoryText.assertTimeline;

import org.junit.jupiter.api.Test;

/** Undoings that may be told twice, or of something that is not on file, reinstate nothing. */
class StatusReinstatementTest {

    @Test
    void isNotReinstatedByASecondUndoingOfTheSame() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome reversed REVERSED 2022-01-05 of trial
                outcome vacated VACATED 2023-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   reversed: The guilty verdict was reversed, which leaves the charge undecided.
                2023-01-05 PENDING   vacated: The guilty verdict was vacated, but was no longer in force; nothing \
                changes.
                now PENDING by reversed; stands: reversed vacated; final: none
                """);
    }

    @Test
    void isNotReinstatedByACourtThatReversesAndVacates() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome reversed REVERSED 2022-01-05 of trial
                outcome vacated VACATED 2022-02-05 of reversed in reversed
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   reversed: The guilty verdict was reversed, which leaves the charge undecided.
                2022-02-05 PENDING   vacated: The outcome that the reversal undid was vacated as well; nothing changes.
                now PENDING by reversed; stands: reversed vacated; final: none
                """);
    }

    @Test
    void isNotReinstatedByAnUndoingThatMayBeTheSame() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome reversed REVERSED 2022-01-05
                outcome vacated VACATED 2022
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   reversed: The guilty verdict was reversed, which leaves the charge undecided.
                2022       PENDING   vacated: The outcome that the reversal undid was vacated as well; nothing changes.
                now PENDING by reversed; stands: reversed vacated; final: none
                """);
    }

    @Test
    void isUndoneWhereTheUndoneOutcomeIsNotOnFile() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome reversed REVERSED 2022-01-05 of unpublished
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   reversed: The guilty verdict was reversed, which leaves the charge undecided.
                now PENDING by reversed; stands: reversed; final: none
                """);
    }

    @Test
    void isPendingWhereOnlyTheReversalIsOnFile() {
        assertTimeline("""
                charge 2020-02-03
                outcome reversed REVERSED 2022-01-05
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2022-01-05 PENDING   reversed: An earlier outcome was reversed, which leaves the charge undecided.
                now PENDING by reversed; stands: reversed; final: none
                """);
    }

    @Test
    void staysAcquittedWhereTheReplacedConvictionIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome judgment NOT_GUILTY_VERDICT 2021-03-01 of trial
                outcome review REVERSED 2022-01-05 of trial
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2021-03-01 ACQUITTED judgment: The verdict was not guilty. It takes the place of the earlier guilty \
                verdict.
                2022-01-05 ACQUITTED review: The guilty verdict was reversed, but was no longer in force; nothing \
                changes.
                now ACQUITTED by judgment; stands: judgment review; final: judgment
                """);
    }

    @Test
    void isNotReinstatedWhereOnlyTheSecondUndoingIsReversed() {
        assertTimeline("""
                charge 2020-02-03
                outcome trial GUILTY_VERDICT 2021-02-01
                outcome reversed REVERSED 2022-01-05 of trial
                outcome vacated VACATED 2023-01-05 of trial
                outcome supreme REVERSED 2024-01-05 of vacated
                """, """
                2020-02-03 PENDING   charge: The charge was filed.
                2021-02-01 CONVICTED trial: The verdict was guilty.
                2022-01-05 PENDING   reversed: The guilty verdict was reversed, which leaves the charge undecided.
                2023-01-05 PENDING   vacated: The guilty verdict was vacated, but was no longer in force; nothing \
                changes.
                2024-01-05 PENDING   supreme: The vacatur was reversed.
                now PENDING by reversed; stands: reversed supreme; final: none
                """);
    }
}
