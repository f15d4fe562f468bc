package org.casegraph.record;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing a source is cited for. */
public enum RecordKind {
    /** A natural person or an organization. */
    PERSON,
    /** A matter before a court, criminal, civil or other. */
    CASE,
    /** A court of law. */
    COURT,
    /** One person's part in one case, such as defendant or judge. */
    PARTICIPATION,
    /** One offense that one person is charged with in one case. */
    CHARGE,
    /** A paper filed in a case, such as a motion or a notice of appeal. */
    FILING,
    /** A decision of a court or a jury in a case. */
    RULING,
    /** What became of one charge at one point. */
    OUTCOME,
    /** One penalty that follows from an outcome. */
    SENTENCE,
    /** Something that happened, in a case or outside of one. */
    EVENT,
    /** A report, a court record or another text that says something. */
    SOURCE;

    /** The kind with this name, in upper case. */
    public static Optional<RecordKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
