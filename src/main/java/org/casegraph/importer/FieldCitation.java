package org.casegraph.importer;

import java.util.Optional;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.record.RecordRef;

/** A passage that a record's line cites for the value of one field; {@code at} is where the line names the field. */
record FieldCitation(String at, String field, ClaimBasis basis, Optional<RecordRef> assertedBy, Passage passage) {}
