package org.casegraph.importer.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingReaderTest {

    private static final String GOOD = """
            dates: {formats: [iso]}
            source: {key: "t/{file}", title: T}
            keys: {person: "t/{id}"}
            values: {grades: {high: HIGH}}
            lookups: {l: {from: rows, by: "{id}", take: "{a}"}}
            files: {rows: {define: {b: "{a}"}}}
            records:
            - kind: charge
              from: rows
              key: $person
              fields:
                offense: "{a}"
                severity: {from: b, values: grades}
                person: $person
            """;

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            source:       | sauce:              | :2 /sauce: expected one of blank, dates, files, keys, lookups, records, source, values, found sauce
            [iso]         | [Y-m-d-Q-x]         | :1 /dates/formats: expected seconds, iso, or a pattern of java.time, found
            [iso]         | [iso], latest: soon | :1 /dates/latest: expected a date as YYYY, YYYY-MM or YYYY-MM-DD, found "soon"
            "t/{file}"    | "t/{row}"           | :2 /source: expected no column but {file}, found row
            title: T      | titel: T            | :2 /source/titel: expected a field of the kind source, found titel
            "t/{id}"      | "t/{id"             | :3 /keys/person: expected a column in braces, or two signs for one, found t/{id
            "t/{id}"      | "$case/{id}"        | :3 /keys/person: expected one of the keys , found $case
            from: rows, by | from: row, by      | :5 /lookups/l/from: expected one of the files rows, found "row"
            take: "{a}"   | take: "{b}"         | :5 /lookups/l: expected columns of the file itself, found b, which the mapping makes
            take: "{a}"   | take: "{a}", which: best | :5 /lookups/l/which: expected first, last, least or greatest, found "best"
            b: "{a}"      | b: "{c}", c: "{a}"  | :6 /files/rows/define/b: expected columns that stand before it, found c
            b: "{a}"      | b: "{b}"            | :6 /files/rows/define/b: expected columns that stand before it, found b
            kind: charge  | kind: charges       | :8 /records/0/kind: expected a kind of record other than source, found "charges"
            kind: charge  | kind: source        | :8 /records/0/kind: expected a kind of record other than source, found "source"
            from: rows\\n | from: [rows, row]\\n | :9 /records/0/from/1: expected one of the files rows, found "row"
            key: $person  | once: true          | :8 /records/0: expected a member key, found kind, from, once, fields
            key: $person  | once: yes           | :10 /records/0/once: expected true or false, found "yes"
            key: $person  | key: $human         | :10 /records/0/key: expected one of the keys person, found $human
            offense: "{a}" | offence: "{a}"     | :12 /records/0/fields/offence: expected a field of the kind charge, found offence
            offense: "{a}" | offense: ["{a}"]   | :12 /records/0/fields/offense: expected one value, found a list
            offense: "{a}" | offense: {form: a} | :12 /records/0/fields/offense: expected one of date, duration, first, from, lookup, text, found form
            offense: "{a}" | offense: {from: a, date: a} | :12 /records/0/fields/offense: expected one of date, duration, first, from, lookup, text, found from and date
            offense: "{a}" | offense: {count: "{a}"} | :12 /records/0/fields/offense: expected one of date, duration, first, from, lookup, text, found count
            b: "{a}"      | b: {count: "{a}", when: a} | :6 /files/rows/define/b/when: expected one of count, found when
            offense: "{a}" | offense: {from: a, unit: a} | :12 /records/0/fields/offense/unit: expected one of cite, from, otherwise, replace, unless, values, when, found unit
            offense: "{a}" | offense: {from: a, otherwise: X} | :12 /records/0/fields/offense/otherwise: expected values beside it, found "X"
            offense: "{a}" | offense: {lookup: m, by: "{a}"} | :12 /records/0/fields/offense/lookup: expected the name of a lookup, found "m"
            offense: "{a}" | offense: {from: a, replace: {"(": x}} | :12 /records/0/fields/offense/replace/(: expected a pattern of java.util.regex and what replaces it, found
            offense: "{a}" | offense: {from: a, replace: {"(.)": $2}} | :12 /records/0/fields/offense/replace/(.): expected a pattern of java.util.regex and what replaces it, found No group 2
            offense: "{a}" | offense: "{a}"\\n    offense: x | :13 /records/0/fields/offense: expected each name once, found offense once more
            values: grades | values: marks      | :13 /records/0/fields/severity/values: expected the name of a table of values, found "marks"
            values: grades | values: {x: HIHG}  | :13 /records/0/fields/severity: expected one of HIGH, LOW, UNRECOGNIZED, found HIHG
            person: $person | person: "t/{id}"  | :14 /records/0/fields/person: expected a key, such as $person, to refer to another record by, found "t/{id}"
            person: $person | filedOn: noon     | :14 /records/0/fields/filedOn: expected a calendar date as YYYY, YYYY-MM or YYYY-MM-DD, found noon
            """)
    void whatIsWrongIsToldWithItsPlace(String good, String bad, String message) {
        String yaml = GOOD.replace(unescaped(good), unescaped(bad));

        assertThat(yaml).isNotEqualTo(GOOD);
        assertThatThrownBy(() -> MappedLines.mapping(yaml))
                .isInstanceOf(MappingException.class)
                .message()
                .startsWith("map.yaml" + message);
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    @Test
    void aGoodMappingIsRead() {
        MappedLines.mapping(GOOD);
    }

    @Test
    void whatIsNoYamlIsToldWithItsLine() {
        assertThatThrownBy(() -> MappedLines.mapping("source: {\nkey"))
                .isInstanceOf(MappingException.class)
                .hasMessageStartingWith("map.yaml:2: expected YAML, found that ");
        assertThatThrownBy(() -> MappedLines.mapping("")).hasMessage("map.yaml: expected a mapping, found nothing");
        assertThatThrownBy(() -> MappedLines.mapping("a: &a [1]\nb: *a"))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("expected YAML");
        assertThatThrownBy(() -> MappedLines.mapping("[".repeat(500)))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("expected YAML");
        assertThatThrownBy(() -> MappedLines.mapping("- a"))
                .hasMessage("map.yaml:1: expected names with values, found a list");
    }
}
