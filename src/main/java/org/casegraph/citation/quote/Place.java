package org.casegraph.citation.quote;

/**
 * A passage: chars {@code start} to {@code end} of the text, symbols {@code from} to {@code to} of its normalised
 * form; both ends are exclusive.
 */
record Place(int start, int end, int from, int to) {}
