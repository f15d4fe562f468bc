package org.casegraph.importer.schema;

/** Instants as java.time reads them with their offset, on days that there are in the years 0001 to 9999. */
final class InstantPattern {

    private static final String DAY =
            "(?=.{10}[Tt])(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
                    + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
                    + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";
    private static final String TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{0,9})?)?";
    private static final String OFFSET = "(?:[Zz]|[+-](?:0[0-9]|1[0-7]):[0-5][0-9](?::[0-5][0-9])?|[+-]18:00(?::00)?)";

    static final String PATTERN = DAY + "[Tt]" + TIME + OFFSET;

    private InstantPattern() {}
}
