package org.casegraph.export;

/** How lines are written. */
enum Form {
    /** For who has none of them: fields without a value are left out. */
    WHOLE,
    /**
     * For who has older lines about the same records: they set all that may have been otherwise, fields without a value
     * and which of two claims that say the same is accepted.
     */
    CHANGES
}
