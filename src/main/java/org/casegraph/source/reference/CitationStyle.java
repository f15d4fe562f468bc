package org.casegraph.source.reference;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.LocaleProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** A style made ready to print, one reference at a time: the engine behind it keeps the state of a whole document. */
final class CitationStyle {

    /** Where a note stands among those of its page: "ibid" follows a note on the same source. */
    enum Position {
        FIRST,
        SUBSEQUENT,
        IBID
    }

    private static final Pattern NOTE_CLASS = Pattern.compile("<style\\b[^>]*\\bclass=\"note\"");
    private static final CSLItemData ANOTHER = new CSLItemDataBuilder()
            .id("another")
            .type(CSLType.DOCUMENT)
            .title("Another")
            .build();

    private final CitedOrAnother items = new CitedOrAnother();
    private final CSL engine;
    private final boolean hasNotes;
    private final boolean hasBibliography;

    CitationStyle(String xml, LocaleProvider locales, String language) throws IOException {
        engine = new CSL(items, locales, null, StyleText.adapted(xml), language);
        hasNotes = NOTE_CLASS.matcher(xml).find();
        hasBibliography = xml.contains("<bibliography");
    }

    /** The entry of a bibliography, or the first note where the style has none that names the item, or its title. */
    synchronized String entry(CSLItemData item) {
        String entry = hasBibliography ? bibliography(item) : "";
        return CitedItem.isNamed(item, entry) ? entry : named(item, cite(item, Position.FIRST));
    }

    /** The note at that position; the entry of a bibliography in a style that is not made for notes. */
    synchronized String note(CSLItemData item, Position position) {
        if (!hasNotes) {
            return entry(item);
        }
        String first = cite(item, Position.FIRST);
        String note = position == Position.FIRST ? first : cite(item, position);
        boolean repeats = !note.isEmpty() && !note.equals(first);
        return repeats || CitedItem.isNamed(item, note) ? note : entry(item);
    }

    // Some styles print little or nothing where no author or date is known: "n.d."
    private static String named(CSLItemData item, String text) {
        return CitedItem.isNamed(item, text) ? text : item.getTitle();
    }

    private String bibliography(CSLItemData item) {
        start(item);
        engine.registerCitationItems(CitedItem.ID);
        return OneLine.of(String.join(" ", engine.makeBibliography().getEntries()));
    }

    private String cite(CSLItemData item, Position position) {
        start(item);
        if (position != Position.FIRST) {
            engine.makeCitation(CitedItem.ID);
        }
        if (position == Position.SUBSEQUENT) {
            engine.makeCitation(ANOTHER.getId());
        }
        return OneLine.of(engine.makeCitation(CitedItem.ID).getLast().getText());
    }

    private void start(CSLItemData item) {
        items.cited = item;
        engine.reset();
        engine.setOutputFormat("text");
    }

    private static final class CitedOrAnother implements ItemDataProvider {

        private CSLItemData cited = ANOTHER;

        @Override
        public CSLItemData retrieveItem(String id) {
            return id.equals(CitedItem.ID) ? cited : ANOTHER;
        }

        @Override
        public List<String> getIds() {
            return List.of(CitedItem.ID, ANOTHER.getId());
        }
    }
}
