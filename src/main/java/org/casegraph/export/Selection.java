package org.casegraph.export;

/**
 * Which of the visible records of a kind are meant.
 *
 * @param with the queries that the condition refers to, as a statement begins with them
 * @param condition on the row {@code x} of the kind's table
 */
record Selection(String with, String condition) {

    /** All that are visible. */
    static final Selection ALL = new Selection("", "x.visible");
}
