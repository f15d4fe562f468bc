package org.casegraph.legalcase;

import org.eclipse.microprofile.graphql.Description;

@Description("What somebody is in a case.")
public enum ParticipationRole {
    @Description("Who is accused or sued.")
    DEFENDANT,
    @Description("Who sues.")
    PLAINTIFF,
    @Description("Who accuses for the public.")
    PROSECUTOR,
    @Description("Who presides or decides.")
    JUDGE,
    @Description("Who finds the facts as a jury.")
    JURY,
    @Description("Who represents somebody accused or sued.")
    DEFENSE_ATTORNEY,
    @Description("Who represents somebody who sues.")
    PLAINTIFF_ATTORNEY,
    @Description("Whom the offense harmed.")
    VICTIM,
    @Description("Who testifies or saw.")
    WITNESS,
    @Description("Who looks into the facts for an authority.")
    INVESTIGATOR,
    @Description("Who appeals.")
    APPELLANT,
    @Description("Against whom an appeal is brought.")
    APPELLEE,
    @Description("Something else.")
    OTHER
}
