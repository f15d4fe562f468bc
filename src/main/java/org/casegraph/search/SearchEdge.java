package org.casegraph.search;

import org.casegraph.record.RecordView;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Description("A record that a search found.")
public record SearchEdge(
        @NonNull @Description("Where it stands in the list.")
        String cursor,

        @NonNull @Description("What was found.") RecordView node,

        @Description("How well it matches, from 0 to 1; from 0.5 where it matches every word. It depends on nothing but"
                + " the text and the record.")
        double score,

        @Description("The passage that matches best, about 160 characters of it, as HTML: escaped, and each word found"
                + " in a mark element. Null where no word can be shown.")
        @Nullable
        String highlight) {}
