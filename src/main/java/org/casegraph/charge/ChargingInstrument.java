package org.casegraph.charge;

/** The paper that a charge was brought by. */
public enum ChargingInstrument {
    INDICTMENT,
    INFORMATION,
    COMPLAINT,
    UNKNOWN
}
