package org.casegraph.citation;

/** When a citation supports its claim in public: a quote that does not stand in its source supports nothing. */
final class Support {

    /** The condition on a row of the table citation that the statement calls {@code cited}. */
    static final String CONDITION = " cited.visible and cited.stance = 'SUPPORTS' and cited.status <> 'ORPHANED' ";

    private Support() {}
}
