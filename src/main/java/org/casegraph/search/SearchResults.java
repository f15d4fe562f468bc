package org.casegraph.search;

import java.util.List;

/** The hits of one page, whether more follow them, and how many the whole list has if that was asked for. */
record SearchResults(List<SearchHit> hits, boolean more, int total) {}
