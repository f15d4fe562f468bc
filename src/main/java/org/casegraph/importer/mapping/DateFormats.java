package org.casegraph.importer.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.casegraph.time.PartialDate;

/**
 * How the files write dates, and between which they can be: {@code seconds} since 1970 as a number, which may have a
 * fraction; {@code iso}, which may stop at the year or the month; or a pattern of java.time.
 */
final class DateFormats {

    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2001, 2, 3, 4, 5, 6, 0, ZoneOffset.UTC);

    private record Format(String name, Function<String, PartialDate> read) {}

    private final List<Format> formats;
    private final Optional<PartialDate> earliest;
    private final Optional<PartialDate> latest;

    DateFormats(List<String> names, Optional<PartialDate> earliest, Optional<PartialDate> latest) {
        this.formats = names.stream().map(DateFormats::format).toList();
        this.earliest = earliest;
        this.latest = latest;
    }

    /** IllegalArgumentException where it is no format. */
    private static Format format(String name) {
        return switch (name) {
            case "seconds" -> new Format(name, DateFormats::ofSeconds);
            case "iso" -> new Format(name, PartialDate::parse);
            default -> new Format(name, ofPattern(name));
        };
    }

    private static PartialDate ofSeconds(String text) {
        long seconds = new BigDecimal(text).setScale(0, RoundingMode.FLOOR).longValueExact();
        return PartialDate.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC));
    }

    private static Function<String, PartialDate> ofPattern(String pattern) {
        DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                // Without it the years of yyyy would be those of an era that nobody writes.
                .parseDefaulting(ChronoField.ERA, 1)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
        Function<String, PartialDate> read =
                text -> partial(formatter.parseBest(text, LocalDate::from, YearMonth::from, Year::from));
        try {
            read.apply(formatter.format(SOME_DAY));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(pattern + ", of which no date can be read", e);
        }
        return read;
    }

    private static PartialDate partial(TemporalAccessor date) {
        return switch (date) {
            case LocalDate day -> PartialDate.of(day);
            case YearMonth month -> PartialDate.of(month.getYear(), month.getMonthValue());
            default -> PartialDate.of(Year.from(date).getValue());
        };
    }

    /** The day that the cell states, doubtful where it can not be. */
    Reading read(Reading said) {
        return formats.stream()
                .flatMap(format -> read(format, said.text()).stream())
                .findFirst()
                .map(date -> new Reading(date.toString(), said.cells(), !possible(date)))
                .orElseThrow(() -> new BadCell("This is no date that the mapping knows.", expected(), said.text()));
    }

    private static Optional<PartialDate> read(Format format, String text) {
        try {
            return Optional.of(format.read().apply(text));
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException unread) {
            return Optional.empty();
        }
    }

    private boolean possible(PartialDate date) {
        Predicate<PartialDate> tooEarly = bound -> date.latest().isBefore(bound.earliest());
        Predicate<PartialDate> tooLate = bound -> date.earliest().isAfter(bound.latest());
        return earliest.filter(tooEarly).isEmpty() && latest.filter(tooLate).isEmpty();
    }

    private String expected() {
        return "a date as "
                + String.join(" or ", formats.stream().map(Format::name).toList());
    }
}
