package org.casegraph.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.importer.mapping.MappedLines.HEAD;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.casegraph.importer.ImportFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the values of a mapping come to. */
class MappedValuesTest {

    @TempDir
    Path folder;

    private ImportFile mapped(String yaml, String rows) throws IOException {
        return MappedLines.over(folder, yaml, rows);
    }

    /** The one field that a record of each row has. */
    private List<String> fields(String field, String value, String rows) throws IOException {
        return fields("", field, value, rows);
    }

    private List<String> fields(String more, String field, String value, String rows) throws IOException {
        String yaml = more + HEAD + "- kind: charge\n  from: rows\n  key: t/{id}\n  fields:\n    " + field + ": "
                + value + "\n";
        return MappedLines.records(mapped(yaml, rows)).stream()
                .map(line -> line.replaceFirst("^\\{\"kind\":\"charge\",\"key\":\"t/[^\"]*\",?", "")
                        .replaceFirst("}$", ""))
                .toList();
    }

    @Test
    void aBlankColumnLeavesTheFieldOut() throws IOException {
        assertThat(fields(
                        "blank: [nan, \"-\"]\n",
                        "offense",
                        "\"{a} of {b}\"",
                        "id,a,b\n1,x,y\n2,x, \n3,nan,y\n4,x,-\n5,x  z,y\n"))
                .containsExactly("\"offense\":\"x of y\"", "", "", "", "\"offense\":\"x z of y\"");
    }

    @Test
    void bracesAndDollarsCanBeWritten() throws IOException {
        assertThat(fields("offense", "\"{{{a}}} for $$5\"", "id,a\n1,x\n"))
                .containsExactly("\"offense\":\"{x} for $5\"");
    }

    @Test
    void wordsAreLookedUpInATable() throws IOException {
        String value = "{from: a, values: {high: HIGH, low: LOW, none: ~}%s}";
        String rows = "id,a\n1,high\n2,none\n3,odd\n4,\n";

        assertThat(fields("severity", value.formatted(", otherwise: UNRECOGNIZED"), rows))
                .containsExactly("\"severity\":\"HIGH\"", "", "\"severity\":\"UNRECOGNIZED\"", "");
        assertThat(fields("severity", value.formatted(", otherwise: ~"), rows))
                .containsExactly("\"severity\":\"HIGH\"", "", "", "");
        assertThat(fields("severity", value.formatted(""), rows)).containsExactly("\"severity\":\"HIGH\"", "", "");
    }

    @Test
    void aWordThatTheTableLacksIsAProblemOfTheRow() throws IOException {
        String yaml =
                HEAD + "- {kind: charge, from: rows, key: $person, fields: {severity: {from: a, values: {x: LOW}}}}\n";
        ImportFile file = mapped(yaml, "id,a\n1,x\n\n2,odd\n");

        assertThat(MappedLines.problems(file))
                .containsExactly("4 /severity charge: The table /records/0/fields/severity/values does not have this."
                        + " Expected one of its words, or otherwise in the mapping, found odd");
        assertThat(file.origins().of(2).orElseThrow().line()).isEqualTo(2);
        assertThat(file.origins().of(1).orElseThrow().line()).isZero();
        assertThat(file.origins().of(4)).isEmpty();
    }

    @Test
    void aTextIsRewrittenWhereAPatternMatchesAllOfIt() throws IOException {
        assertThat(fields(
                        "offense",
                        "{from: a, replace: {\"([^,]+), (.+)\": $2 $1}}",
                        "id,a\n1,\"Doe, Ann\"\n2,Ann Doe\n"))
                .containsExactly("\"offense\":\"Ann Doe\"", "\"offense\":\"Ann Doe\"");
    }

    @Test
    void datesAreReadInTheFormsOfTheMapping() throws IOException {
        String dates = "dates: {formats: [seconds, iso, \"M/d/yyyy h:mm:ss a\", MMMM yyyy]}\n";
        String rows =
                "id,a\n1,1559779200.0\n2,2019-06\n3,4/8/2019 12:00:00 AM\n4,-1\n5,june 2019\n6,2/30/2019 1:00:00 pm\n7,2019\n";

        assertThat(fields(dates, "filedOn", "{date: a}", rows))
                .containsExactly(
                        "\"filedOn\":\"2019-06-06\"",
                        "\"filedOn\":\"2019-06\"",
                        "\"filedOn\":\"2019-04-08\"",
                        "\"filedOn\":\"1969-12-31\"",
                        "\"filedOn\":\"2019-06\"",
                        // A number is seconds where those come first.
                        "\"filedOn\":\"1970-01-01\"");
        assertThat(MappedLines.problems(mapped(
                        dates + HEAD + "- {kind: charge, from: rows, key: $person, fields: {filedOn: {date: a}}}\n",
                        rows)))
                .containsExactly(
                        "7 /filedOn charge: This is no date that the mapping knows. Expected a date as seconds or"
                                + " iso or M/d/yyyy h:mm:ss a or MMMM yyyy, found 2/30/2019 1:00:00 pm");
    }

    @Test
    void aDateThatCanNotBeIsAClaimThatNoFieldShows() throws IOException {
        String yaml = "dates: {formats: iso, earliest: 1900, latest: 2020-12}\n" + HEAD
                + "- {kind: charge, from: rows, key: \"t/{a}\", fields: {filedOn: {date: a}}}\n";

        assertThat(MappedLines.records(mapped(yaml, "a\n2020-12-31\n2109-01-02\n1900\n1899-12-31\n")))
                .containsExactly(
                        "{\"kind\":\"charge\",\"key\":\"t/2020-12-31\",\"filedOn\":\"2020-12-31\"}",
                        "{\"kind\":\"charge\",\"key\":\"t/2109-01-02\"}",
                        "{\"kind\":\"claim\",\"record\":{\"kind\":\"CHARGE\",\"key\":\"t/2109-01-02\"},\"field\":\"filedOn\",\"value\":\"2109-01-02\"}",
                        "{\"kind\":\"charge\",\"key\":\"t/1900\",\"filedOn\":\"1900\"}",
                        "{\"kind\":\"charge\",\"key\":\"t/1899-12-31\"}",
                        "{\"kind\":\"claim\",\"record\":{\"kind\":\"CHARGE\",\"key\":\"t/1899-12-31\"},\"field\":\"filedOn\",\"value\":\"1899-12-31\"}");
    }

    @Test
    void aDurationIsANumberAndAUnit() throws IOException {
        String rows = "id,a,b\n1,18,M\n2,4.5,Y\n3,2.0,D\n4,7,\n5,,Y\n6,1.5,M\n7,2,Q\n8,many,Y\n";
        String yaml = HEAD + "- {kind: charge, from: rows, key: $person, fields: {duration: {duration: a, unit: b}}}\n";

        assertThat(fields("duration", "{duration: a, unit: b}", rows))
                .containsExactly("\"duration\":\"P18M\"", "\"duration\":\"P4Y6M\"", "\"duration\":\"P2D\"", "", "");
        assertThat(MappedLines.problems(mapped(yaml, rows)))
                .containsExactly(
                        "7 /duration charge: This is no length of time. Expected a number of whole M, or of months, found 1.5",
                        "8 /duration charge: This is no unit of time. Expected Y, M, W or D, found Q",
                        "9 /duration charge: This is no length of time. Expected a number of whole Y, or of months, found many");
    }

    @Test
    void numbersAndFlagsAreWhatTheyLookLike() throws IOException {
        assertThat(fields("counts", "\"{a}\"", "id,a\n1,3\n2,three\n"))
                .containsExactly("\"counts\":3", "\"counts\":\"three\"");
        assertThat(fields("current", "\"{a}\"", "id,a\n1,true\n2,Y\n"))
                .containsExactly("\"current\":true", "\"current\":\"Y\"");
    }

    @Test
    void aListHasTheValuesThatThereAre() throws IOException {
        assertThat(fields("aliases", "[\"{a}\", \"{b}\", known]", "id,a,b\n1,x,y\n2,,y\n3,y,y\n"))
                .containsExactly(
                        "\"aliases\":[\"x\",\"y\",\"known\"]",
                        "\"aliases\":[\"y\",\"known\"]",
                        "\"aliases\":[\"y\",\"known\"]");
        assertThat(fields("people", "$person", "id\n1\n")).containsExactly("\"people\":[\"t/1\"]");
    }

    @Test
    void theFirstValueThatThereIsIsTakenWithItsCells() throws IOException {
        String yaml = HEAD + """
                - kind: charge
                  from: rows
                  key: $person
                  fields:
                    offense: {first: [{from: a, values: {x: X}, otherwise: ~}, {text: "{b}", unless: {b: [no, none]}}, neither]}
                """;

        List<String> lines = MappedLines.of(mapped(yaml, "id,a,b\n1,x,y\n2,odd,y\n3,,none\n"));

        assertThat(lines.get(1)).contains("\"offense\":\"X\"", "\"quote\":\"x\"");
        assertThat(lines.get(2)).contains("\"offense\":\"y\"", "\"quote\":\"y\"");
        assertThat(lines.get(3)).contains("\"offense\":\"neither\"").doesNotContain("citations");
    }

    @Test
    void columnsAreMadeFromOthersAndUsedLikeThem() throws IOException {
        String yaml = HEAD.replace("rows: ~", "rows: {define: {both: \"{a}+{b}\", twice: \"{both}{both}\"}}")
                + "- {kind: person, from: rows, key: $person, fields: {name: \"{twice}\"}}\n";

        String line = MappedLines.of(mapped(yaml, "id,a,b\n1,x,y\n")).getLast();

        assertThat(line).contains("\"name\":\"x+yx+y\"").containsOnlyOnce("\"quote\":\"x\"");
    }
}
