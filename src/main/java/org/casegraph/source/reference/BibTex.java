package org.casegraph.source.reference;

import de.undercouch.citeproc.csl.CSLName;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casegraph.time.PartialDate;

/** Writes BibTeX. A style sets the title's words in lower case but for those that are in braces. */
final class BibTex {

    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private BibTex() {}

    static String write(List<ReferenceData> sources) {
        return sources.stream().map(BibTex::entry).collect(Collectors.joining("\n"));
    }

    private static String entry(ReferenceData source) {
        StringBuilder entry = new StringBuilder("@" + type(source) + "{" + source.key());
        if (source.byline() != null) {
            field(entry, "author", authors(CitedItem.authors(source.type(), source.byline())));
        }
        field(entry, "title", title(source.title()));
        if (source.publisher() != null) {
            field(entry, publisher(source), LatexText.of(source.publisher()));
        }
        entry.append(kind(source));
        if (source.publishedOn() != null) {
            date(entry, source.publishedOn());
        }
        if (source.address() != null) {
            field(entry, "url", LatexText.address(source.address()));
        }
        if (source.language() != null) {
            field(entry, "language", LatexText.of(source.language()));
        }
        return entry.append("\n}\n").toString();
    }

    private static String type(ReferenceData source) {
        return switch (source.type()) {
            case NEWS_ARTICLE -> "article";
            case COURT_RECORD -> "jurisdiction";
            case BOOK -> "book";
            // Not "dataset", which Zotero leaves out.
            case DATASET -> "misc";
            case PRESS_RELEASE, STATEMENT, SOCIAL_MEDIA, OTHER -> source.address() == null ? "misc" : "online";
        };
    }

    private static String publisher(ReferenceData source) {
        return switch (source.type()) {
            case NEWS_ARTICLE -> "journal";
            case BOOK -> "publisher";
            case COURT_RECORD, DATASET, PRESS_RELEASE, STATEMENT, SOCIAL_MEDIA, OTHER -> "howpublished";
        };
    }

    private static String kind(ReferenceData source) {
        return switch (source.type()) {
            case NEWS_ARTICLE -> ",\n  entrysubtype = {newspaper}";
            case PRESS_RELEASE -> ",\n  type = {Press release}";
            case STATEMENT -> ",\n  type = {Statement}";
            case DATASET -> ",\n  type = {Data set}";
            case COURT_RECORD, SOCIAL_MEDIA, BOOK, OTHER -> "";
        };
    }

    // Braces of its own keep a name that is no person's from being split.
    private static String authors(CSLName[] names) {
        return Stream.of(names)
                .map(name -> name.getLiteral() == null
                        ? LatexText.of(name.getFamily()) + ", " + LatexText.of(name.getGiven())
                        : "{" + LatexText.of(name.getLiteral()) + "}")
                .collect(Collectors.joining(" and "));
    }

    private static String title(String title) {
        return Stream.of(OneLine.of(title).split(" "))
                .map(word -> CAPITAL.matcher(word).find() ? "{" + LatexText.of(word) + "}" : LatexText.of(word))
                .collect(Collectors.joining(" "));
    }

    private static void date(StringBuilder entry, PartialDate date) {
        LocalDate day = date.earliest();
        field(entry, "year", "%04d".formatted(day.getYear()));
        if (date.precision() != PartialDate.Precision.YEAR) {
            entry.append(",\n  month = ").append(MONTHS.get(day.getMonthValue() - 1));
        }
        if (date.precision() == PartialDate.Precision.DAY) {
            field(entry, "day", Integer.toString(day.getDayOfMonth()));
        }
    }

    private static void field(StringBuilder entry, String name, String latex) {
        entry.append(",\n  ").append(name).append(" = {").append(latex).append('}');
    }
}
