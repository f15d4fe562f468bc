package org.casegraph.web;

import io.vertx.ext.web.MIMEHeader;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.source.reference.ReferenceFormat;

/** Proactive content negotiation (RFC 9110, 12.5.1) among the formats of references. */
final class AcceptedFormat {

    private AcceptedFormat() {}

    /** The format that the client likes best; CSL-JSON where it has no preference, none where it takes none. */
    static Optional<ReferenceFormat> of(List<MIMEHeader> accept) {
        // max() would give the last of equals.
        return Stream.of(ReferenceFormat.values())
                .filter(format -> quality(format, accept) > 0)
                .reduce((best, other) -> quality(other, accept) > quality(best, accept) ? other : best);
    }

    private static float quality(ReferenceFormat format, List<MIMEHeader> accept) {
        return accept.isEmpty()
                ? 1
                : accept.stream()
                        .filter(range -> closeness(range, format) > 0)
                        .max(Comparator.comparingInt(range -> closeness(range, format)))
                        .map(MIMEHeader::weight)
                        .orElse(0f);
    }

    // The closest range decides: "*/*, application/x-bibtex;q=0" refuses BibTeX.
    private static int closeness(MIMEHeader range, ReferenceFormat format) {
        String asked = range.value().toLowerCase(Locale.ROOT);
        return switch (asked) {
            case "*/*" -> 1;
            case "application/*" -> 2;
            default -> asked.equals(format.mediaType()) ? 3 : 0;
        };
    }
}
