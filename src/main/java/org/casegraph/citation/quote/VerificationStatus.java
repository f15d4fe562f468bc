package org.casegraph.citation.quote;

import org.eclipse.microprofile.graphql.Description;

@Description("What checking a quote against the text of its source gave.")
public enum VerificationStatus {
    @Description("Stands in the text letter for letter, in one place or in one that context or position decides.")
    EXACT,
    @Description("Stands there but for white space, quotation marks, dashes, case and the like.")
    NORMALIZED,
    @Description("Comes close; the score says how close.")
    FUZZY,
    @Description("Stands in several equally good places, and neither context nor position decides.")
    AMBIGUOUS,
    @Description("Does not stand in the text.")
    ORPHANED,
    @Description("No text of the source is on file.")
    NOT_CHECKED
}
