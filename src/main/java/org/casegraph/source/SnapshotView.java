package org.casegraph.source;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

@Type("Snapshot")
@Description("The text of a source as it stood when it was captured. The text itself is not served.")
public record SnapshotView(
        @NonNull @Description("The SHA-256 of the text's UTF-8 bytes, in hexadecimal.")
        String sha256,

        @NonNull @Description("When it was captured.") Instant capturedAt,

        @Description("Its length in Unicode code points; 0 where nobody said.")
        int characters,

        @Description("Whether quotes can be checked against the text.")
        boolean textOnFile,

        @Description("The SHA-256 of the file that the text was taken from; null where the text came as such.")
        @Nullable
        String originalSha256,

        @Description("What that file is: application/pdf, text/html; charset=windows-1252.") @Nullable
        String mediaType,

        @Description("The programs that took the text from it, with their versions: pdf/1 pdfbox/3.0.7.") @Nullable
        String extractedBy) {}
