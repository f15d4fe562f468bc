package org.casegraph.citation.quote;

import org.eclipse.microprofile.graphql.Description;

@Description("What checking a quote against the text of its source gave.")
public enum VerificationStatus {
    @Description("Stands in the text letter for letter, in one place or in one that context or position decides.")
    EXACT,
    @Description("Stands there but for white space, quotation marks, dashes, case and the like.")
    NORMALIZED,
    /** Comes close; the score says how close. */
    FUZZY,
    /** Stands in several equally good places, and neither context nor position decides. */
    AMBIGUOUS,
    /** Does not stand in the text. */
    ORPHANED,
    /** No text of the source is on file. */
    NOT_CHECKED
}
