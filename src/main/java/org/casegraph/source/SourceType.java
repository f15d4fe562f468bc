package org.casegraph.source;

import org.eclipse.microprofile.graphql.Description;

@Description("What a source is.")
public enum SourceType {
    @Description("A report of a news medium.")
    NEWS_ARTICLE,
    @Description("A paper of a court or of its registry.")
    COURT_RECORD,
    @Description("What somebody gave out to the press.")
    PRESS_RELEASE,
    @Description("What somebody said or wrote in their own name.")
    STATEMENT,
    @Description("A post.")
    SOCIAL_MEDIA,
    @Description("A book.")
    BOOK,
    @Description("A collection of data.")
    DATASET,
    @Description("Something else.")
    OTHER
}
