package org.casegraph.ruling;

import org.eclipse.microprofile.graphql.Description;

@Description("What was filed.")
public enum FilingType {
    @Description("A paper that begins a civil case or a first accusation.")
    COMPLAINT,
    @Description("A grand jury's accusation.")
    INDICTMENT,
    @Description("A party asks the court to rule on something.")
    MOTION,
    @Description("A party declares that it appeals a ruling.")
    NOTICE_OF_APPEAL,
    @Description("A party asks a court or an executive for a remedy.")
    PETITION,
    @Description("A party argues in writing.")
    BRIEF,
    @Description("Something else.")
    OTHER
}
