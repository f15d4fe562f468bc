package org.casegraph.ruling;

import org.eclipse.microprofile.graphql.Description;

@Description("What kind of decision a ruling is.")
public enum RulingType {
    @Description("A direction of a court that ends no charge.")
    ORDER,
    @Description("The court ended charges or a case without a verdict.")
    DISMISSAL,
    @Description("A judge or a jury found guilty or not guilty.")
    VERDICT,
    @Description("A court set the punishment.")
    SENTENCE,
    @Description("A court decided the case.")
    JUDGMENT,
    @Description("A higher court decided on a ruling of a lower one.")
    APPELLATE_DECISION,
    @Description("An executive forgave.")
    PARDON,
    @Description("Something else.")
    OTHER
}
