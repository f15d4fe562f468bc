package org.casegraph.importer;

import org.casegraph.citation.Stance;
import org.casegraph.citation.quote.Quote;
import org.casegraph.record.RecordRef;

/** A place in a source that a line cites. */
record Passage(RecordRef source, Stance stance, Quote quote) {}
