package org.casegraph.event;

import org.casegraph.citation.CitationView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

@Description("A numbered note of a page about a person or a case.")
public record Footnote(
        @Description("Its number, from 1.") int number,
        @NonNull @Description("The citation that it notes.") CitationView citation,

        @NonNull @Description("The source, as the style prints it in a note.")
        String reference) {}
