package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.casegraph.source.SourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootnotesTest {

    private static final ReferenceData ARTICLE =
            Samples.news("Judge dismisses the case", "The Example Gazette", "Jane Doe and John Roe", "2024-07-12");
    private static final ReferenceData ORDER = Samples.source(
            SourceType.COURT_RECORD, "State v. Doe, No. 13", "Example District Court", null, "2024-07-12");

    @ParameterizedTest
    @ValueSource(strings = {"chicago-note-bibliography", "chicago-notes-bibliography"})
    void chicagoNamesARepeatedSourceByAuthorAndTitle(String style) {
        assertEquals(
                List.of(
                        "Jane Doe and John Roe, “Judge Dismisses the Case,” The Example Gazette, July 12, 2024, "
                                + "https://gazette.example/case.",
                        "Doe and Roe, “Judge Dismisses the Case.”",
                        "State v. Doe, No. 13 (Example District Court July 12, 2024), https://gazette.example/case.",
                        "Doe and Roe, “Judge Dismisses the Case.”",
                        "State v. Doe, No. 13."),
                References.footnotes(List.of(ARTICLE, ARTICLE, ORDER, ARTICLE, ORDER), style));
    }

    @Test
    void bluebookPointsBackToTheFirstNote() {
        assertEquals(
                List.of(
                        "State v. Doe, No. 13 (Example District Court 2024).",
                        "Jane Doe & John Roe, Judge Dismisses the Case, The Example Gazette, July 12, 2024, "
                                + "https://gazette.example/case.",
                        "Id.",
                        "Id.",
                        "State v. Doe, No. 13.",
                        "Doe and Roe, supra note 2.",
                        "Id."),
                References.footnotes(
                        List.of(ORDER, ARTICLE, ARTICLE, ARTICLE, ORDER, ARTICLE, ARTICLE), "bluebook-law-review"));
    }

    @Test
    void apaHasNoNotesAndPrintsEachEntry() {
        String entry = References.format(ARTICLE, "apa");
        assertEquals(
                List.of(entry, entry, References.format(ORDER, "apa"), entry),
                References.footnotes(List.of(ARTICLE, ARTICLE, ORDER, ARTICLE), "apa"));
    }

    @Test
    void toldApartByKeyOnly() {
        ReferenceData reprint = new ReferenceData(
                "reprint",
                ARTICLE.type(),
                ARTICLE.title(),
                ARTICLE.publisher(),
                ARTICLE.byline(),
                ARTICLE.url(),
                null,
                ARTICLE.language(),
                ARTICLE.publishedOn());
        String full = References.format(ARTICLE, "bluebook-law-review");
        assertEquals(
                List.of(full, full, "Doe and Roe, supra note 1."),
                References.footnotes(List.of(ARTICLE, reprint, ARTICLE), "bluebook-law-review"));
    }

    @Test
    void eachPageBeginsAnew() {
        List<String> first = References.footnotes(List.of(ARTICLE, ORDER), "bluebook-law-review");
        assertEquals(first, References.footnotes(List.of(ARTICLE, ORDER), "bluebook-law-review"));
        assertEquals(List.of(), References.footnotes(List.of(), "bluebook-law-review"));
    }
}
