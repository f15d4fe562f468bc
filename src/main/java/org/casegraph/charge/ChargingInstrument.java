package org.casegraph.charge;

import org.eclipse.microprofile.graphql.Description;

@Description("The paper that a charge was brought by.")
public enum ChargingInstrument {
    @Description("A grand jury accused.")
    INDICTMENT,
    @Description("A prosecutor accused, without a grand jury.")
    INFORMATION,
    @Description("A sworn statement accused, as an officer or a prosecutor makes one at first.")
    COMPLAINT,
    @Description("The sources do not say.")
    UNKNOWN
}
