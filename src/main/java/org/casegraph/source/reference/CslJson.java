package org.casegraph.source.reference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.undercouch.citeproc.csl.CSLName;
import java.time.LocalDate;
import java.util.List;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes CSL-JSON. A source is said as it is, and not as the style engine needs it: see CitedItem. */
final class CslJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectWriter WRITER =
            new ObjectMapper().writer(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));

    private CslJson() {}

    static String write(List<ReferenceData> sources) {
        ArrayNode items = NODES.arrayNode();
        sources.forEach(source -> items.add(item(source)));
        try {
            return WRITER.writeValueAsString(items) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ObjectNode item(ReferenceData source) {
        ObjectNode item = NODES.objectNode().put("id", source.key());
        switch (source.type()) {
            case NEWS_ARTICLE -> item.put("type", "article-newspaper");
            case COURT_RECORD -> item.put("type", "legal_case");
            case PRESS_RELEASE -> page(item, source).put("genre", "Press release");
            case STATEMENT -> page(item, source).put("genre", "Statement");
            case SOCIAL_MEDIA -> item.put("type", "post");
            case BOOK -> item.put("type", "book");
            case DATASET -> item.put("type", "dataset");
            case OTHER -> page(item, source);
        }
        put(item, "title", source.title());
        if (source.byline() != null) {
            item.set("author", authors(CitedItem.authors(source.type(), source.byline())));
        }
        put(item, publisher(source), source.publisher());
        if (source.publishedOn() != null) {
            item.putObject("issued").putArray("date-parts").add(date(source.publishedOn()));
        }
        put(item, "URL", source.address());
        put(item, "language", source.language());
        return item;
    }

    private static ObjectNode page(ObjectNode item, ReferenceData source) {
        return item.put("type", source.address() == null ? "document" : "webpage");
    }

    private static String publisher(ReferenceData source) {
        return switch (source.type()) {
            case NEWS_ARTICLE, SOCIAL_MEDIA -> "container-title";
            case COURT_RECORD -> "authority";
            case BOOK, DATASET -> "publisher";
            case PRESS_RELEASE, STATEMENT, OTHER -> source.address() == null ? "publisher" : "container-title";
        };
    }

    private static ArrayNode authors(CSLName[] names) {
        ArrayNode authors = NODES.arrayNode();
        for (CSLName name : names) {
            ObjectNode author = authors.addObject();
            put(author, "family", name.getFamily());
            put(author, "given", name.getGiven());
            put(author, "literal", name.getLiteral());
        }
        return authors;
    }

    private static ArrayNode date(PartialDate date) {
        LocalDate day = date.earliest();
        ArrayNode parts = NODES.arrayNode().add(day.getYear());
        return switch (date.precision()) {
            case YEAR -> parts;
            case MONTH -> parts.add(day.getMonthValue());
            case DAY -> parts.add(day.getMonthValue()).add(day.getDayOfMonth());
        };
    }

    private static void put(ObjectNode object, String name, @Nullable String value) {
        if (value != null) {
            object.put(name, value);
        }
    }
}
