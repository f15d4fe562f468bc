package org.casegraph.importer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.citation.ClaimBasis;
import org.casegraph.record.PublicationState;
import org.casegraph.record.RecordRef;

/** A line that was read: what it says about which record. */
sealed interface ImportLine {

    RecordRef record();

    LineNotes notes();

    /**
     * States a record.
     *
     * @param values the texts of the fields that the line has, none for one that it clears
     * @param members the names of all fields that the line has, well or badly
     */
    record RecordLine(
            RecordRef record,
            LineNotes notes,
            Optional<PublicationState> state,
            Map<String, List<String>> values,
            Set<String> members,
            List<FieldCitation> citations,
            Optional<StatedSnapshot> snapshot)
            implements ImportLine {}

    /** Takes a record back. */
    record RetractionLine(RecordRef record, LineNotes notes, Optional<String> reason) implements ImportLine {}

    /** States one value of a field, or of a point that the record's kind has no field for. */
    record ClaimLine(
            RecordRef record,
            LineNotes notes,
            String field,
            List<String> value,
            ClaimBasis basis,
            Optional<RecordRef> assertedBy,
            boolean accepted,
            Optional<String> acceptedBecause,
            List<Passage> citations)
            implements ImportLine {

        /** Whether both lines make the same claim, whatever they cite for it. */
        boolean sameClaim(ClaimLine other) {
            return record.equals(other.record)
                    && field.equals(other.field)
                    && value.equals(other.value)
                    && basis == other.basis
                    && assertedBy.equals(other.assertedBy);
        }
    }
}
