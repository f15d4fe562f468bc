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
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final CSLItemData ANOTHER = new CSLItemDataBuilder()
            .id("another")
            .type(CSLType.DOCUMENT)
            .title("Another")
            .build();

    private final CitedOrAnother items = new CitedOrAnother();
    private final CSL engine;
    private final boolean hasNotes;
    private final boolean hasBibliography;

    CitationStyle(String xml, LocaleProvider locales) throws IOException {
        engine = new CSL(items, locales, null, StyleText.adapted(xml), null);
        hasNotes = NOTE_CLASS.matcher(xml).find();
        hasBibliography = xml.contains("<bibliography");
    }

    /** The entry of a bibliography, or the first note where the style has none for the item. */
    synchronized String entry(CSLItemData item) {
        String entry = hasBibliography ? bibliography(item) : "";
        return entry.isEmpty() ? cite(item, Position.FIRST) : entry;
    }

    /** The note at that position; the entry of a bibliography in a style that is not made for notes. */
    synchronized String note(CSLItemData item, Position position) {
        return hasNotes ? cite(item, position) : entry(item);
    }

    private String bibliography(CSLItemData item) {
        start(item);
        engine.registerCitationItems(CitedItem.ID);
        return line(String.join(" ", engine.makeBibliography().getEntries()));
    }

    private String cite(CSLItemData item, Position position) {
        start(item);
        if (position != Position.FIRST) {
            engine.makeCitation(CitedItem.ID);
        }
        if (position == Position.SUBSEQUENT) {
            engine.makeCitation(ANOTHER.getId());
        }
        String text = line(engine.makeCitation(CitedItem.ID).getLast().getText());
        // Some styles print nothing where no author or date is known.
        return text.isEmpty() ? item.getTitle() : text;
    }

    private void start(CSLItemData item) {
        items.cited = item;
        engine.reset();
        engine.setOutputFormat("text");
    }

    private static String line(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
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
