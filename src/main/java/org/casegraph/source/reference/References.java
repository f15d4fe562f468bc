package org.casegraph.source.reference;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casegraph.source.reference.CitationStyle.Position;

/**
 * References as one line of plain text in a style of the Citation Style Language 1.0, which is named as its repository
 * names it ({@code apa}); any other name is refused with an IllegalArgumentException. Safe for use by several threads,
 * and never reads anything but the class path.
 */
public final class References {

    private References() {}

    /** The source's entry in the style's bibliography, or its first note where the style prints no entry for it. */
    public static String format(ReferenceData source, String style) {
        return CitationStyles.named(style).entry(CitedItem.of(source));
    }

    /**
     * The note for each source, the first one being note 1. A note style prints a source in full once and then shortens
     * it as it does; other styles have no notes of their own, and each note is the whole entry.
     */
    public static List<String> footnotes(List<ReferenceData> inReadingOrder, String style) {
        CitationStyle known = CitationStyles.named(style);
        Map<String, Integer> firstNotes = new HashMap<>();
        Map<Note, String> printed = new HashMap<>();
        List<String> notes = new ArrayList<>(inReadingOrder.size());
        String previous = null;
        for (ReferenceData source : inReadingOrder) {
            String key = source.key();
            int first = firstNotes.computeIfAbsent(key, _ -> notes.size() + 1);
            Position position = position(first > notes.size(), key.equals(previous));
            notes.add(printed.computeIfAbsent(
                    new Note(key, position), _ -> known.note(item(source, position, first), position)));
            previous = key;
        }
        return notes;
    }

    private static Position position(boolean first, boolean sameAsPrevious) {
        if (first) {
            return Position.FIRST;
        }
        return sameAsPrevious ? Position.IBID : Position.SUBSEQUENT;
    }

    private static CSLItemData item(ReferenceData source, Position position, int firstNote) {
        return position == Position.FIRST ? CitedItem.of(source) : CitedItem.again(source, firstNote);
    }

    // A source's note depends on nothing else, which keeps a page's many notes to at most three renderings a source.
    private record Note(String key, Position position) {}
}
