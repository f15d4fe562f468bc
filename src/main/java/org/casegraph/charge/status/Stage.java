package org.casegraph.charge.status;

import org.casegraph.charge.Disposition;

/** The course of a procedure, which orders what happened on one date. */
enum Stage {
    CHARGE,
    /** Before the known results: of one date, what is known prevails. */
    UNKNOWN_RESULT,
    INTERRUPTION,
    RESULT,
    APPEAL,
    REVIEW,
    APPEAL_RESOLVED,
    PARDON,
    REPLACEMENT;

    static Stage of(Disposition disposition) {
        return switch (disposition) {
            case UNKNOWN, UNRECOGNIZED -> UNKNOWN_RESULT;
            case MISTRIAL, TRANSFERRED -> INTERRUPTION;
            case GUILTY_VERDICT,
                    GUILTY_PLEA,
                    NO_CONTEST_PLEA,
                    NOT_GUILTY_VERDICT,
                    DISMISSED_WITH_PREJUDICE,
                    DISMISSED_WITHOUT_PREJUDICE,
                    DISMISSED,
                    WITHDRAWN,
                    DIVERTED -> RESULT;
            case AFFIRMED, REVERSED, VACATED -> REVIEW;
            case PARDONED -> PARDON;
        };
    }
}
