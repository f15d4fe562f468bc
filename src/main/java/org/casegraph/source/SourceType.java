package org.casegraph.source;

/** What a source is. */
public enum SourceType {
    NEWS_ARTICLE,
    COURT_RECORD,
    PRESS_RELEASE,
    STATEMENT,
    SOCIAL_MEDIA,
    BOOK,
    DATASET,
    OTHER
}
