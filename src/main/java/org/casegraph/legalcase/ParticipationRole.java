package org.casegraph.legalcase;

/** What somebody is in a case. */
public enum ParticipationRole {
    DEFENDANT,
    PLAINTIFF,
    PROSECUTOR,
    JUDGE,
    JURY,
    DEFENSE_ATTORNEY,
    PLAINTIFF_ATTORNEY,
    VICTIM,
    WITNESS,
    INVESTIGATOR,
    APPELLANT,
    APPELLEE,
    OTHER
}
