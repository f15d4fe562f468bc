package org.casegraph.importer;

import java.time.Instant;
import java.util.Optional;

/** A capture of a source's text, with or without the text itself, as a line states it. */
record StatedSnapshot(String sha256, Instant capturedAt, Optional<Integer> characters, Optional<String> text) {}
