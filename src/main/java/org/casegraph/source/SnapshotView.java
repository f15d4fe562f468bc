package org.casegraph.source;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

@Type("Snapshot")
@Description("The text of a source as it stood when it was captured. The text itself is not served.")
public record SnapshotView(
        @NonNull @Description("The SHA-256 of the text's UTF-8 bytes, in hexadecimal.")
        String sha256,

        @NonNull @Description("When it was captured.") Instant capturedAt,

        @Description("Its length in Unicode code points; 0 where nobody said.")
        int characters,

        @Description("Whether quotes can be checked against the text.")
        boolean textOnFile) {}
