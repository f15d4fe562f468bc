package org.casegraph.citation.quote;

/** A sequence of normalised code points. */
interface Symbols {

    int length();

    /** The normalised code point at {@code index}, which is at least 0 and less than {@link #length()}. */
    int symbol(int index);
}
