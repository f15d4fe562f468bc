package org.casegraph.source.reference;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casegraph.source.SourceType;
import org.casegraph.time.PartialDate;

/** A source in the types and variables of the Citation Style Language 1.0.2. */
final class CitedItem {

    static final String ID = "cited";
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}|[\\p{L}&&[^\\p{IsLatin}]]+");

    private CitedItem() {}

    static CSLItemData of(ReferenceData source) {
        return builder(source).build();
    }

    /** The same, for a note after the one that cited it first. */
    static CSLItemData again(ReferenceData source, int firstNote) {
        return builder(source)
                .firstReferenceNoteNumber(Integer.toString(firstNote))
                .build();
    }

    /** Whether the text holds a word of the item's title, authors, publisher or address. */
    static boolean isNamed(CSLItemData item, String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return names(item)
                .filter(Objects::nonNull)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .flatMap(name -> Stream.concat(
                        Stream.of(name), WORD.matcher(name).results().map(MatchResult::group)))
                .anyMatch(folded::contains);
    }

    private static Stream<String> names(CSLItemData item) {
        CSLName[] authors = item.getAuthor() == null ? new CSLName[0] : item.getAuthor();
        return Stream.concat(
                Stream.of(
                        item.getTitle(),
                        item.getContainerTitle(),
                        item.getPublisher(),
                        item.getAuthority(),
                        item.getURL()),
                Stream.of(authors).flatMap(author -> Stream.of(author.getFamily(), author.getLiteral())));
    }

    private static CSLItemDataBuilder builder(ReferenceData source) {
        CSLItemDataBuilder item = new CSLItemDataBuilder()
                .id(ID)
                .title(source.title())
                .language(source.language())
                .URL(source.address());
        if (source.publishedOn() != null) {
            item.issued(date(source.publishedOn()));
        }
        if (source.byline() != null) {
            item.author(authors(source.type(), source.byline()));
        }
        return typed(item, source);
    }

    private static CSLItemDataBuilder typed(CSLItemDataBuilder item, ReferenceData source) {
        String publisher = source.publisher();
        return switch (source.type()) {
            // The style engine forgets a newspaper that stands in for a missing author, and the title loses its quotes.
            case NEWS_ARTICLE ->
                item.type(source.byline() == null ? CSLType.WEBPAGE : CSLType.ARTICLE_NEWSPAPER)
                        .containerTitle(publisher);
            case COURT_RECORD -> item.type(CSLType.LEGAL_CASE).authority(publisher);
            case PRESS_RELEASE -> issued(item.type(CSLType.WEBPAGE).genre("Press release"), source);
            case STATEMENT -> issued(item.type(CSLType.WEBPAGE).genre("Statement"), source);
            case DATASET -> issued(item.type(CSLType.DATASET), source);
            case SOCIAL_MEDIA -> item.type(CSLType.POST).containerTitle(publisher);
            case BOOK -> item.type(CSLType.BOOK).publisher(publisher);
            case OTHER -> item.type(CSLType.WEBPAGE).containerTitle(publisher);
        };
    }

    // Who issues a text that nobody signed is its author.
    private static CSLItemDataBuilder issued(CSLItemDataBuilder item, ReferenceData source) {
        String issuer = source.publisher();
        if (issuer == null) {
            return item;
        }
        if (source.byline() == null) {
            return item.author(Byline.literal(issuer));
        }
        return source.type() == SourceType.DATASET ? item.publisher(issuer) : item.containerTitle(issuer);
    }

    static CSLName[] authors(SourceType type, String byline) {
        return switch (type) {
            case NEWS_ARTICLE, SOCIAL_MEDIA, BOOK -> Byline.read(byline);
            case COURT_RECORD, PRESS_RELEASE, STATEMENT, DATASET, OTHER -> Byline.literal(byline);
        };
    }

    private static CSLDate date(PartialDate date) {
        LocalDate day = date.earliest();
        CSLDateBuilder parts = new CSLDateBuilder();
        return switch (date.precision()) {
            case YEAR -> parts.dateParts(day.getYear()).build();
            case MONTH -> parts.dateParts(day.getYear(), day.getMonthValue()).build();
            case DAY ->
                parts.dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                        .build();
        };
    }
}
