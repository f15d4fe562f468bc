package org.casegraph.source.reference;

import de.undercouch.citeproc.csl.CSLName;
import java.time.LocalDate;
import java.util.List;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Writes RIS: a line for each value, which no value can break. */
final class Ris {

    private Ris() {}

    static String write(List<ReferenceData> sources) {
        StringBuilder file = new StringBuilder();
        sources.forEach(source -> entry(file, source));
        return file.toString();
    }

    private static void entry(StringBuilder file, ReferenceData source) {
        line(file, "TY", type(source));
        line(file, "ID", source.key());
        line(file, "TI", source.title());
        if (source.byline() != null) {
            for (CSLName name : CitedItem.authors(source.type(), source.byline())) {
                line(file, "AU", author(name));
            }
        }
        line(file, publisher(source), source.publisher());
        line(file, "M3", kind(source));
        if (source.publishedOn() != null) {
            date(file, source.publishedOn());
        }
        line(file, "UR", source.address());
        line(file, "LA", source.language());
        file.append("ER  - \r\n");
    }

    private static String type(ReferenceData source) {
        return switch (source.type()) {
            case NEWS_ARTICLE -> "NEWS";
            case COURT_RECORD -> "CASE";
            case BOOK -> "BOOK";
            case DATASET -> "DATA";
            case PRESS_RELEASE, STATEMENT, SOCIAL_MEDIA, OTHER -> source.address() == null ? "GEN" : "ELEC";
        };
    }

    private static String publisher(ReferenceData source) {
        return switch (type(source)) {
            case "NEWS", "ELEC" -> "T2";
            default -> "PB";
        };
    }

    private static @Nullable String kind(ReferenceData source) {
        return switch (source.type()) {
            case PRESS_RELEASE -> "Press release";
            case STATEMENT -> "Statement";
            case SOCIAL_MEDIA -> "Post";
            case NEWS_ARTICLE, COURT_RECORD, BOOK, DATASET, OTHER -> null;
        };
    }

    // A comma always parts a person's names, and nothing escapes one.
    private static String author(CSLName name) {
        return name.getLiteral() == null
                ? name.getFamily() + ", " + name.getGiven()
                : name.getLiteral().replace(",", "");
    }

    private static void date(StringBuilder file, PartialDate date) {
        LocalDate day = date.earliest();
        line(file, "PY", "%04d".formatted(day.getYear()));
        line(
                file,
                "DA",
                switch (date.precision()) {
                    case YEAR -> "%04d///".formatted(day.getYear());
                    case MONTH -> "%04d/%02d//".formatted(day.getYear(), day.getMonthValue());
                    case DAY -> "%04d/%02d/%02d/".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
                });
    }

    private static void line(StringBuilder file, String tag, @Nullable String value) {
        if (value != null) {
            file.append(tag).append("  - ").append(OneLine.of(value)).append("\r\n");
        }
    }
}
