package org.casegraph.source.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The notes of a page about the invented case, exactly as six styles print them. */
class InventedFootnotesTest {

    private static final List<ReferenceData> CITED = Stream.of(
                    "lantern-fire",
                    "lantern-fire",
                    "courier-fire",
                    "register",
                    "register",
                    "lantern-fire",
                    "radio-fire",
                    "courier-fire")
            .map(key -> InventedCase.source("invented-" + key))
            .toList();

    @Test
    void chicagoNamesARepeatedSourceByItsTitle() {
        assertNotes("chicago-note-bibliography", """
                “Invented: Fire Guts the Old Ropeworks,” The Quorrimouth Lantern (Invented), March 15, 2021, \
                https://lantern.example/2021/old-ropeworks.
                The Quorrimouth Lantern (Invented), “Invented: Fire Guts the Old Ropeworks.”
                “Invented: Two Held after Ropeworks Blaze,” Tesselby Courier (Invented), March 16, 2021, \
                https://courier.example/ropeworks-blaze.
                Invented: Register of the District Court of Quorrimouth, Docket 21-CR-0417 (District Court of \
                Quorrimouth (invented) November 26, 2021).
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417.
                The Quorrimouth Lantern (Invented), “Invented: Fire Guts the Old Ropeworks.”
                “Invented: Radio Bulletin on the Ropeworks Fire, of Which No Text Was Kept,” Radio Tarnholt \
                (Invented), March 15, 2021.
                Tesselby Courier (Invented), “Invented: Two Held after Ropeworks Blaze.”
                """);
    }

    @Test
    void apaHasNoNotesAndPrintsEachEntry() {
        assertNotes("apa", """
                Invented: Fire guts the Old Ropeworks. (2021, March 15). The Quorrimouth Lantern (Invented). \
                https://lantern.example/2021/old-ropeworks
                Invented: Fire guts the Old Ropeworks. (2021, March 15). The Quorrimouth Lantern (Invented). \
                https://lantern.example/2021/old-ropeworks
                Invented: Two held after ropeworks blaze. (2021, March 16). Tesselby Courier (Invented). \
                https://courier.example/ropeworks-blaze
                Invented: Register of the District Court of Quorrimouth, Docket 21-CR-0417 (District Court of \
                Quorrimouth (invented) November 26, 2021).
                Invented: Register of the District Court of Quorrimouth, Docket 21-CR-0417 (District Court of \
                Quorrimouth (invented) November 26, 2021).
                Invented: Fire guts the Old Ropeworks. (2021, March 15). The Quorrimouth Lantern (Invented). \
                https://lantern.example/2021/old-ropeworks
                Invented: Radio bulletin on the ropeworks fire, of which no text was kept. (2021, March 15). \
                Radio Tarnholt (Invented).
                Invented: Two held after ropeworks blaze. (2021, March 16). Tesselby Courier (Invented). \
                https://courier.example/ropeworks-blaze
                """);
    }

    @Test
    void bluebookPointsBackToTheFirstNote() {
        assertNotes("bluebook-law-review", """
                Invented: Fire Guts the Old Ropeworks, The Quorrimouth Lantern (invented) (Mar. 15, 2021), \
                https://lantern.example/2021/old-ropeworks.
                Id.
                Invented: Two Held after Ropeworks Blaze, Tesselby Courier (invented) (Mar. 16, 2021), \
                https://courier.example/ropeworks-blaze.
                Invented: Register of the District Court of Quorrimouth, Docket 21-CR-0417 (District Court of \
                Quorrimouth (invented) 2021).
                Id.
                Invented: Fire guts the Old Ropeworks, supra note 1.
                Invented: Radio Bulletin on the Ropeworks Fire, of Which No Text Was Kept, Radio Tarnholt \
                (invented) (Mar. 15, 2021).
                Invented: Two held after ropeworks blaze, supra note 3.
                """);
    }

    @Test
    void mlaHasNoNotesAndPrintsEachEntry() {
        assertNotes("mla", """
                “Invented: Fire Guts the Old Ropeworks.” The Quorrimouth Lantern (Invented), 15 Mar. 2021, \
                https://lantern.example/2021/old-ropeworks.
                “Invented: Fire Guts the Old Ropeworks.” The Quorrimouth Lantern (Invented), 15 Mar. 2021, \
                https://lantern.example/2021/old-ropeworks.
                “Invented: Two Held after Ropeworks Blaze.” Tesselby Courier (Invented), 16 Mar. 2021, \
                https://courier.example/ropeworks-blaze.
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417. 26 Nov. 2021.
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417. 26 Nov. 2021.
                “Invented: Fire Guts the Old Ropeworks.” The Quorrimouth Lantern (Invented), 15 Mar. 2021, \
                https://lantern.example/2021/old-ropeworks.
                “Invented: Radio Bulletin on the Ropeworks Fire, of Which No Text Was Kept.” Radio Tarnholt \
                (Invented), 15 Mar. 2021.
                “Invented: Two Held after Ropeworks Blaze.” Tesselby Courier (Invented), 16 Mar. 2021, \
                https://courier.example/ropeworks-blaze.
                """);
    }

    @Test
    void oscolaPointsBackToTheFirstNote() {
        assertNotes("oscola", """
                ‘Invented: Fire Guts the Old Ropeworks’ (The Quorrimouth Lantern (invented), 15 March 2021) \
                <https://lantern.example/2021/old-ropeworks>.
                ibid.
                ‘Invented: Two Held after Ropeworks Blaze’ (Tesselby Courier (invented), 16 March 2021) \
                <https://courier.example/ropeworks-blaze>.
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417 (District Court of \
                Quorrimouth (invented)).
                ibid.
                ‘Invented: Fire Guts the Old Ropeworks’ (n 1).
                ‘Invented: Radio Bulletin on the Ropeworks Fire, of Which No Text Was Kept’ (Radio Tarnholt \
                (invented), 15 March 2021).
                ‘Invented: Two Held after Ropeworks Blaze’ (n 3).
                """);
    }

    @Test
    void ieeePrintsEachEntryWithoutANumber() {
        assertNotes("ieee", """
                “Invented: Fire guts the Old Ropeworks,” The Quorrimouth Lantern (invented). [Online]. \
                Available: https://lantern.example/2021/old-ropeworks
                “Invented: Fire guts the Old Ropeworks,” The Quorrimouth Lantern (invented). [Online]. \
                Available: https://lantern.example/2021/old-ropeworks
                “Invented: Two held after ropeworks blaze,” Tesselby Courier (invented). [Online]. Available: \
                https://courier.example/ropeworks-blaze
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417. 2021.
                Invented: Register of the District Court of Quorrimouth, docket 21-CR-0417. 2021.
                “Invented: Fire guts the Old Ropeworks,” The Quorrimouth Lantern (invented). [Online]. \
                Available: https://lantern.example/2021/old-ropeworks
                “Invented: Radio bulletin on the ropeworks fire, of which no text was kept,” Radio Tarnholt \
                (invented).
                “Invented: Two held after ropeworks blaze,” Tesselby Courier (invented). [Online]. Available: \
                https://courier.example/ropeworks-blaze
                """);
    }

    private static void assertNotes(String style, String notes) {
        assertEquals(notes.lines().toList(), References.footnotes(CITED, style));
    }
}
