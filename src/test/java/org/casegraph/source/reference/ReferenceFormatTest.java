package org.casegraph.source.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.casegraph.source.SourceType;
import org.casegraph.time.PartialDate;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceFormatTest {

    @Test
    void writesTheInventedCaseByteForByte() throws IOException {
        List<ReferenceData> sources = InventedCase.sources();
        assertThat(ReferenceFormat.CSL_JSON.write(sources)).isEqualTo(resource("invented.csl.json"));
        assertThat(ReferenceFormat.BIBTEX.write(sources)).isEqualTo(resource("invented.bib"));
        assertThat(ReferenceFormat.RIS.write(sources))
                .isEqualTo(resource("invented.ris").replace("\n", "\r\n"));
    }

    @Test
    void writesNothingAsAnEmptyFile() {
        assertThat(ReferenceFormat.CSL_JSON.write(List.of())).isEqualTo("[ ]\n");
        assertThat(ReferenceFormat.BIBTEX.write(List.of())).isEmpty();
        assertThat(ReferenceFormat.RIS.write(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NEWS_ARTICLE  | article      | NEWS | article-newspaper
                    COURT_RECORD  | jurisdiction | CASE | legal_case
                    PRESS_RELEASE | online       | ELEC | webpage
                    STATEMENT     | online       | ELEC | webpage
                    SOCIAL_MEDIA  | online       | ELEC | post
                    BOOK          | book         | BOOK | book
                    DATASET       | misc         | DATA | dataset
                    OTHER         | online       | ELEC | webpage
                    """)
    void namesTheType(SourceType type, String bibtex, String ris, String csl) throws IOException {
        ReferenceData source = Samples.source(type, "t", "Example", null, null);
        assertThat(ReferenceFormat.BIBTEX.write(List.of(source))).startsWith("@" + bibtex + "{t,\n");
        assertThat(ReferenceFormat.RIS.write(List.of(source)))
                .startsWith("TY  - " + ris + "\r\n")
                .contains("Example")
                .endsWith("\r\nER  - \r\n");
        assertThat(csl(source).path("type").asText()).isEqualTo(csl);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024       | year = {2024},                               | 2024///     | [[2024]]
                    2024-07    | year = {2024}, month = jul,                  | 2024/07//   | [[2024,7]]
                    2024-07-02 | year = {2024}, month = jul, day = {2},       | 2024/07/02/ | [[2024,7,2]]
                    """)
    void stopsADateWhereItIsKnownTo(String date, String bibtex, String ris, String csl) throws IOException {
        ReferenceData source = Samples.news("t", null, null, date);
        assertThat(ReferenceFormat.BIBTEX.write(List.of(source)).replaceAll("\\s+", " "))
                .contains(bibtex + " url = ");
        assertThat(ReferenceFormat.RIS.write(List.of(source))).contains("PY  - 2024\r\nDA  - " + ris + "\r\n");
        assertThat(csl(source).at("/issued/date-parts")).hasToString(csl);
    }

    @Test
    void keepsPersonsApartFromOtherNames() throws IOException {
        ReferenceData persons = Samples.news("t", null, "Jane Q. Doe and Seán O’Doe", null);
        assertThat(ReferenceFormat.BIBTEX.write(List.of(persons)))
                .contains("author = {Doe, Jane Q. and O’Doe, Se{\\'a}n},");
        assertThat(ReferenceFormat.RIS.write(List.of(persons))).contains("AU  - Doe, Jane Q.\r\nAU  - O’Doe, Seán\r\n");
        assertThat(csl(persons).path("author"))
                .hasToString("[{\"family\":\"Doe\",\"given\":\"Jane Q.\"},{\"family\":\"O’Doe\",\"given\":\"Seán\"}]");
        ReferenceData office = Samples.news("t", null, "Smith, Jones and Partners", null);
        assertThat(ReferenceFormat.BIBTEX.write(List.of(office))).contains("author = {{Smith, Jones and Partners}},");
        assertThat(ReferenceFormat.RIS.write(List.of(office))).contains("AU  - Smith Jones and Partners\r\n");
        assertThat(csl(office).path("author")).hasToString("[{\"literal\":\"Smith, Jones and Partners\"}]");
    }

    @Test
    void noValueCanBreakALine() throws IOException {
        ReferenceData hostile =
                titled("A\nER  - \r\nTY  - BOOK\u2028T\u0085U\u0000V", "https://gazette.example/a}b\\c");
        assertThat(ReferenceFormat.RIS.write(List.of(hostile)).split("\r\n|[\n\r\u2028\u2029\u0085]"))
                .containsExactly(
                        "TY  - ELEC",
                        "ID  - key",
                        "TI  - A ER - TY - BOOK T U V",
                        "UR  - https://gazette.example/a}b\\c",
                        "ER  - ");
        assertThat(ReferenceFormat.BIBTEX.write(List.of(hostile)))
                .isEqualTo("@online{key,\n  title = {{A} {ER} - {TY} - {BOOK} {T} {U} {V}},\n"
                        + "  url = {https://gazette.example/a%7Db%5Cc}\n}\n");
        assertThat(csl(hostile).path("title").asText()).isEqualTo(hostile.title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 % & $5 #1 a_b | 5 \\% \\& \\$5 \\#1 a\\_b
                    } a { b         | {\\textbraceright} a {\\textbraceleft} b
                    ~ ^ \\          | {\\textasciitilde} {\\textasciicircum} {\\textbackslash}
                    é ü ñ ç ř å ő ą | {\\'e} {\\"u} {\\~n} {\\c{c}} {\\v{r}} {\\r{a}} {\\H{o}} {\\k{a}}
                    ß æ ø ł ı       | {\\ss} {\\ae} {\\o} {\\l} {\\i}
                    “a” – ’ … 東京 🔥 | “a” – ’ … 東京 🔥
                    <b> "q" 'r'     | <b> "q" 'r'
                    """, quoteCharacter = '`')
    void escapesWhatLatexReads(String text, String latex) {
        assertThat(LatexText.of(text)).isEqualTo(latex);
    }

    @Test
    void anotherReaderFindsEveryEntryOfBibtex() throws Exception {
        List<ReferenceData> sources = List.of(
                titled("} { \\ 100 % of @book{x, \"y\"", "https://gazette.example/%7B?a=1&b=#c"),
                new ReferenceData(
                        "a/b.c-d",
                        SourceType.OTHER,
                        "{",
                        "}",
                        "{\\",
                        null,
                        null,
                        null,
                        PartialDate.parse("2024-12-31")));
        BibTeXDatabase read = new BibTeXParser().parse(new StringReader(ReferenceFormat.BIBTEX.write(sources)));
        assertThat(read.getEntries().keySet()).extracting(Key::getValue).containsExactly("key", "a/b.c-d");
        assertThat(read.getEntries()
                        .get(new Key("key"))
                        .getField(new Key("url"))
                        .toUserString())
                .isEqualTo("https://gazette.example/%7B?a=1&b=#c");
        assertThat(read.getEntries().get(new Key("a/b.c-d")).getFields().keySet())
                .extracting(Key::getValue)
                .containsExactly("author", "title", "howpublished", "year", "month", "day");
    }

    @ParameterizedTest
    @EnumSource(ReferenceFormat.class)
    void isFoundByTheNameInAddresses(ReferenceFormat format) {
        String name = List.of("csl.json", "bibtex", "ris").get(format.ordinal());
        assertThat(ReferenceFormat.named(name)).contains(format);
        assertThat(ReferenceFormat.named(name.toUpperCase(Locale.ROOT))).isEmpty();
    }

    private static ReferenceData titled(String title, @Nullable String url) {
        return new ReferenceData("key", SourceType.OTHER, title, null, null, url, null, null, null);
    }

    private static JsonNode csl(ReferenceData source) throws IOException {
        return new ObjectMapper()
                .readTree(ReferenceFormat.CSL_JSON.write(List.of(source)))
                .path(0);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ReferenceFormatTest.class.getResourceAsStream("/references/" + name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
