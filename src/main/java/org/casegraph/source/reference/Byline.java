package org.casegraph.source.reference;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The authors that a byline names. Only "Jane Doe" and "Jane Q. Doe", and lists of such that end in "and", are read as
 * persons, because a wrong split inverts a name; everything else is one name that stands as it is written.
 */
final class Byline {

    private static final String WORD = "\\p{Lu}[\\p{Lu}'’-]*+\\p{Ll}[\\p{L}\\p{M}'’-]*+";
    private static final Pattern PERSON = Pattern.compile("(%s(?: \\p{Lu}\\.)?) (%s)".formatted(WORD, WORD));
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern BY = Pattern.compile("^(?i:by) ");
    private static final Pattern AND = Pattern.compile(",? (?:and|&) ");
    private static final Pattern COMMA = Pattern.compile(", ");
    private static final Pattern OFFICE = Pattern.compile(
            "\\b(?:Agency|Agencies|Associated|Attorney|Board|Bureau|Chronicle|City|Correspondents?|County|Court|Daily"
                    + "|Department|Desk|District|Editorial|Editors?|Foundation|Gazette|Group|Herald|Investigations"
                    + "|Journal|Journalists?|Magazine|Media|Network|News|Newspapers?|Newsroom|Office|Online|Police|Post"
                    + "|Press|Public|Radio|Reporters?|Reports?|Review|Service|Sheriff|Special|Staff|State|Team"
                    + "|Television|The|Times|Today|Tribune|Union|United|Weekly|Wires?|Writers?)\\b");

    private Byline() {}

    static CSLName[] read(String byline) {
        String line = SPACE.matcher(byline.strip()).replaceAll(" ");
        String names = BY.matcher(line).replaceFirst("");
        Matcher[] persons = parts(names).map(PERSON::matcher).toArray(Matcher[]::new);
        boolean allPersons = Stream.of(persons).allMatch(Matcher::matches);
        if (!allPersons || OFFICE.matcher(names).find()) {
            return literal(names);
        }
        return Stream.of(persons).map(Byline::person).toArray(CSLName[]::new);
    }

    static CSLName[] literal(String name) {
        return new CSLName[] {new CSLNameBuilder().literal(name).build()};
    }

    // Before a comma alone stands as often a person as an employer after it: "Jane Doe, Example Wire".
    private static Stream<String> parts(String names) {
        String[] ends = AND.split(names);
        return ends.length == 2 ? Stream.concat(COMMA.splitAsStream(ends[0]), Stream.of(ends[1])) : Stream.of(names);
    }

    private static CSLName person(Matcher name) {
        return new CSLNameBuilder().given(name.group(1)).family(name.group(2)).build();
    }
}
