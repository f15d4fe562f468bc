package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.casegraph.source.SourceType;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    private static final String APA = "apa";
    private static final String CHICAGO = "chicago-note-bibliography";
    private static final String BLUEBOOK = "bluebook-law-review";

    @Test
    void printsANewsArticle() {
        ReferenceData article =
                Samples.news("Judge dismisses the case", "The Example Gazette", "Jane Doe and John Roe", "2024-07-12");
        assertReferences(
                article,
                "Doe, J., & Roe, J. (2024, July 12). Judge dismisses the case. The Example Gazette. "
                        + "https://gazette.example/case",
                "Doe, Jane, and John Roe. “Judge Dismisses the Case.” The Example Gazette, July 12, 2024. "
                        + "https://gazette.example/case.",
                "Jane Doe & John Roe, Judge Dismisses the Case, The Example Gazette, July 12, 2024, "
                        + "https://gazette.example/case.");
    }

    @Test
    void stopsADateWhereItIsKnownTo() {
        assertReferences(
                Samples.news("Judge dismisses the case", "The Example Gazette", "Staff", "2024-07"),
                "Staff. (2024, July). Judge dismisses the case. The Example Gazette. https://gazette.example/case",
                "Staff. “Judge Dismisses the Case.” The Example Gazette, July 2024. https://gazette.example/case.",
                "Staff, Judge Dismisses the Case, The Example Gazette, July 2024, https://gazette.example/case.");
        assertReferences(
                Samples.news("Judge dismisses the case", "The Example Gazette", "Staff", "2024"),
                "Staff. (2024). Judge dismisses the case. The Example Gazette. https://gazette.example/case",
                "Staff. “Judge Dismisses the Case.” The Example Gazette, 2024. https://gazette.example/case.",
                "Staff, Judge Dismisses the Case, The Example Gazette, 2024, https://gazette.example/case.");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertReferences(
                Samples.news("Judge dismisses the case", "The Example Gazette", null, "2024-07-12"),
                "Judge dismisses the case. (2024, July 12). The Example Gazette. https://gazette.example/case",
                "The Example Gazette. “Judge Dismisses the Case.” July 12, 2024. https://gazette.example/case.",
                "Judge Dismisses the Case, The Example Gazette (July 12, 2024), https://gazette.example/case.");
        assertReferences(
                Samples.news("Judge dismisses the case", null, null, null),
                "Judge dismisses the case. (n.d.). Retrieved https://gazette.example/case",
                "“Judge Dismisses the Case.” https://gazette.example/case.",
                "Judge Dismisses the Case, https://gazette.example/case.");
    }

    @Test
    void printsACourtRecord() {
        assertReferences(
                Samples.source(
                        SourceType.COURT_RECORD, "State v. Doe, No. 13", "Example District Court", null, "2024-07-12"),
                "State v. Doe, No. 13 (Example District Court July 12, 2024). https://gazette.example/case",
                "State v. Doe, No. 13 (Example District Court July 12, 2024). https://gazette.example/case.",
                "State v. Doe, No. 13 (Example District Court 2024).");
    }

    @Test
    void printsAPost() {
        assertReferences(
                Samples.source(SourceType.SOCIAL_MEDIA, "My words", "Example Social", "Jane Q. Doe", "2024-07-12"),
                "Doe, J. Q. (2024, July 12). My words [Online post]. Example Social. https://gazette.example/case",
                "Jane Q. Doe, “My words,” Example Social, July 12, 2024, https://gazette.example/case.",
                "Jane Q. Doe, My Words, Example Social (2024), https://gazette.example/case.");
    }

    @Test
    void takesTheIssuerForTheAuthorOfAnUnsignedRelease() {
        assertReferences(
                Samples.source(SourceType.PRESS_RELEASE, "Charges filed", "Example Prosecutor", null, "2024-07-12"),
                "Example Prosecutor. (2024, July 12). Charges filed [Press release]. https://gazette.example/case",
                "Example Prosecutor. “Charges Filed.” Press release. July 12, 2024. https://gazette.example/case.",
                "Example Prosecutor, Charges Filed, (July 12, 2024), https://gazette.example/case.");
    }

    @Test
    void printsTheOtherKinds() {
        assertEquals(
                "Spokesperson. (2024, July). We appeal [Statement]. Doe Law. https://gazette.example/case",
                apa(SourceType.STATEMENT, "We appeal", "Doe Law", "Spokesperson"));
        assertEquals(
                "Doe, J. (2024). A book on the case. Example House. https://gazette.example/case",
                apa(SourceType.BOOK, "A book on the case", "Example House", "Jane Doe"));
        assertEquals(
                "Clerk. (2024). Dockets of a county [Dataset]. Example County. https://gazette.example/case",
                apa(SourceType.DATASET, "Dockets of a county", "Example County", "Clerk"));
        assertEquals(
                "Camera recording. (2024, July). Example County. https://gazette.example/case",
                apa(SourceType.OTHER, "Camera recording", "Example County", null));
    }

    @Test
    void namesTheCopyWhereTheSourceHasNoUrl() {
        ReferenceData kept = new ReferenceData(
                "kept", SourceType.OTHER, "A page", null, null, null, "https://copies.example/1", null, null);
        assertEquals("“A Page.” https://copies.example/1.", References.format(kept, CHICAGO));
    }

    @Test
    void keepsTheCaseOfTitlesThatAreNotEnglish() {
        ReferenceData german = new ReferenceData(
                "urteil", SourceType.OTHER, "Gericht stellt das Verfahren ein", null, null, null, null, "de", null);
        assertEquals("“Gericht stellt das Verfahren ein.”", References.format(german, CHICAGO));
    }

    @Test
    void printsPlainTextOnOneLine() {
        ReferenceData hostile = Samples.news("A <b>bold</b> &amp; \"quoted\"\n title", null, null, null);
        assertEquals(
                "A <b>bold</b> &amp; “quoted” title. (n.d.). Retrieved https://gazette.example/case",
                References.format(hostile, APA));
    }

    @Test
    void fallsBackToTheTitleWhereAStylePrintsNothing() {
        ReferenceData titled =
                new ReferenceData("k", SourceType.OTHER, "Only a title", null, null, null, null, null, null);
        assertEquals("Only a title", References.format(titled, "springer-physics-author-date"));
    }

    @Test
    void leavesOutTheNumberOfAList() {
        ReferenceData article = Samples.news("Judge dismisses the case", "The Example Gazette", "Jane Doe", "2024");
        assertEquals(
                "J. Doe, “Judge dismisses the case,” The Example Gazette, 2024. [Online]. "
                        + "Available: https://gazette.example/case",
                References.format(article, "ieee"));
    }

    @Test
    void givesTheSameFromManyThreads() {
        List<ReferenceData> sources = IntStream.range(0, 20)
                .mapToObj(i -> Samples.news("Report number " + i, "Paper " + i, "Jane Doe", "2024-07-12"))
                .toList();
        List<ReferenceData> twice =
                IntStream.range(0, 40).mapToObj(i -> sources.get(i % 20)).toList();
        for (String style : List.of(APA, CHICAGO, BLUEBOOK)) {
            List<String> references =
                    sources.stream().map(s -> References.format(s, style)).toList();
            List<String> notes = References.footnotes(twice, style);
            assertEquals(
                    references,
                    sources.parallelStream()
                            .map(s -> References.format(s, style))
                            .toList());
            assertEquals(
                    Collections.nCopies(8, notes),
                    IntStream.range(0, 8)
                            .parallel()
                            .mapToObj(_ -> References.footnotes(twice, style))
                            .toList());
        }
    }

    private static String apa(SourceType type, String title, String publisher, String byline) {
        return References.format(Samples.source(type, title, publisher, byline, "2024-07"), APA);
    }

    private static void assertReferences(ReferenceData source, String apa, String chicago, String bluebook) {
        assertEquals(apa, References.format(source, APA));
        assertEquals(chicago, References.format(source, CHICAGO));
        assertEquals(bluebook, References.format(source, BLUEBOOK));
    }
}
