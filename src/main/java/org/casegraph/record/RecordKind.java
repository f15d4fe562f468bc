package org.casegraph.record;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;

@Description("What kind of thing a source is cited for.")
public enum RecordKind {
    @Description("A natural person or an organization.")
    PERSON,
    @Description("A matter before a court, criminal, civil or other.")
    CASE,
    @Description("A court of law.")
    COURT,
    @Description("One person's part in one case, such as defendant or judge.")
    PARTICIPATION,
    @Description("One offense that one person is charged with in one case.")
    CHARGE,
    @Description("A paper filed in a case, such as a motion or a notice of appeal.")
    FILING,
    @Description("A decision of a court or a jury in a case.")
    RULING,
    @Description("What became of one charge at one point.")
    OUTCOME,
    @Description("One penalty that follows from an outcome.")
    SENTENCE,
    @Description("Something that happened, in a case or outside of one.")
    EVENT,
    @Description("A report, a court record or another text that says something.")
    SOURCE;

    /** The kind with this name, in upper case. */
    public static Optional<RecordKind> named(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
