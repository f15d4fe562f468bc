package org.casegraph.legalcase;

import org.eclipse.microprofile.graphql.Description;

@Description("What a case is about or comes from.")
public enum CaseType {
    @Description("The public accuses somebody of an offense.")
    CRIMINAL,
    @Description("A party claims something of another.")
    CIVIL,
    @Description("A higher court looks at what a lower one decided.")
    APPEAL,
    @Description("Before an authority that is no court.")
    ADMINISTRATIVE,
    @Description("Something else.")
    OTHER
}
