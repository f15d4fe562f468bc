package org.casegraph.importer;

import java.time.Instant;

/** Who changes something and when. */
record Authorship(String by, Instant at) {}
