package org.casegraph.citation.quote;

import java.util.ArrayList;
import java.util.List;

/** A normalised text that knows for each symbol where it comes from; about two bytes a symbol for Latin script. */
final class FoldedText implements Symbols {

    static final int PAGE = 4096;

    private record Page(Packed symbols, Packed shifts, int firstSource) {}

    private final String text;
    private final Page[] pages;
    private final int length;

    private FoldedText(String text, Page[] pages, int length) {
        this.text = text;
        this.pages = pages;
        this.length = length;
    }

    static FoldedText of(String text) {
        Builder builder = new Builder();
        Folding.fold(text, builder);
        return builder.build(text);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public int symbol(int index) {
        return pages[index / PAGE].symbols.get(index % PAGE);
    }

    int pages() {
        return pages.length;
    }

    /** Copies the symbols of a page and tells how many there are. */
    int read(int page, int[] target) {
        int count = Math.min(PAGE, length - page * PAGE);
        Packed symbols = pages[page].symbols;
        for (int i = 0; i < count; i++) {
            target[i] = symbols.get(i);
        }
        return count;
    }

    /** The char of the text at which the letter of this symbol begins. */
    int source(int index) {
        Page page = pages[index / PAGE];
        return page.firstSource + index % PAGE + page.shifts.get(index % PAGE);
    }

    /** The char of the text after the letter of this symbol. */
    int sourceEnd(int index) {
        return Typography.symbolEnd(text, source(index));
    }

    /** The first symbol whose letter begins at this char of the text or later. */
    int indexOf(int source) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (source(middle) < source) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a passage that begins or ends before this symbol would hold a part of a letter: half of an ß. */
    boolean splitsLetter(int index) {
        return index > 0 && index < length && source(index - 1) == source(index);
    }

    /** The passage of these symbols. */
    Place place(int from, int to) {
        return new Place(source(from), sourceEnd(to - 1), from, to);
    }

    private static final class Builder implements Folding.Sink {

        private final List<Page> pages = new ArrayList<>();
        private final int[] symbols = new int[PAGE];
        private final int[] sources = new int[PAGE];
        private int count;
        private int length;

        @Override
        public void accept(int symbol, int source) {
            symbols[count] = symbol;
            sources[count] = source;
            length++;
            if (++count == PAGE) {
                close();
            }
        }

        private void close() {
            int first = sources[0];
            for (int i = 0; i < count; i++) {
                sources[i] -= first + i;
            }
            pages.add(new Page(Packed.of(symbols, count), Packed.of(sources, count), first));
            count = 0;
        }

        private FoldedText build(String text) {
            if (count > 0) {
                close();
            }
            return new FoldedText(text, pages.toArray(Page[]::new), length);
        }
    }
}
