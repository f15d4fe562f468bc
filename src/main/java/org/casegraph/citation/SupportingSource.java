package org.casegraph.citation;

import java.util.Optional;
import java.util.UUID;

/** A source that a claim is supported by. */
record SupportingSource(UUID id, Optional<String> publisher) {}
