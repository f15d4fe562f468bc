package org.casegraph.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;

/** What lines say, whatever the order of claims and citations. */
final class Said {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Said() {}

    /** The fields of each record, and each citation with its claim. */
    static Set<String> by(String lines) {
        Set<String> said = new TreeSet<>();
        lines.lines().forEach(line -> {
            try {
                add(said, (ObjectNode) JSON.readTree(line));
            } catch (JsonProcessingException e) {
                throw new IllegalArgumentException(line, e);
            }
        });
        return said;
    }

    private static void add(Set<String> said, ObjectNode line) {
        JsonNode citations = line.remove("citations");
        boolean claim = line.path("kind").asText().equals("claim");
        // That the first of equal claims is accepted goes without saying, and which is the first differs with the
        // order.
        boolean accepted = claim && line.has("acceptedBecause");
        line.remove("accepted");
        if (!claim) {
            said.add(line.toString());
        }
        if (citations != null) {
            citations.forEach(
                    citation -> said.add(claim ? ofClaim(line, citation, accepted) : ofRecord(line, citation)));
        }
    }

    private static String ofClaim(ObjectNode line, JsonNode citation, boolean accepted) {
        return line.at("/record/kind").asText() + line.at("/record/key").asText() + " "
                + line.path("field").asText()
                + "=" + line.path("value").asText() + manner(line) + quote(citation)
                + (accepted ? line.path("acceptedBecause").asText() : "");
    }

    private static String ofRecord(ObjectNode line, JsonNode citation) {
        String field = citation.path("field").asText();
        return line.path("kind").asText().toUpperCase(java.util.Locale.ROOT)
                + line.path("key").asText() + " " + field + "="
                + line.path(field).asText() + manner(citation) + quote(citation);
    }

    private static String manner(JsonNode node) {
        return " (" + node.path("basis").asText() + " "
                + node.path("assertedBy").asText() + ") ";
    }

    private static String quote(JsonNode citation) {
        ObjectNode bare = citation.deepCopy();
        bare.remove("field");
        bare.remove("basis");
        bare.remove("assertedBy");
        return bare.toString();
    }
}
