package org.casegraph.time;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date of the years 0001 to 9999 that may stop at the year or the month (EDTF level 0); anything else is
 * refused with an IllegalArgumentException that says what was expected and found. A coarser date sorts after all the
 * dates that it contains and before the period that follows.
 */
@CustomScalar("PartialDate")
@Description("A calendar date that may stop at the year or the month, as sources do: 2024, 2024-07, 2024-07-12"
        + " (EDTF level 0).")
public final class PartialDate implements CustomStringScalar, Comparable<PartialDate> {

    /** How far a date goes, the coarsest first. */
    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    /**
     * Where "no date" sorts: last. It is also the key of the year 9999, so it is good for ordering only and
     * {@link #ofSortKey} does not tell the two apart.
     */
    public static final int UNKNOWN_KEY = 99_99_99_99;

    /** Matches all texts that are read, and no others, as a whole; also by the rules of ECMA-262. */
    public static final String PATTERN = "(?!0000)(?:[0-9]{4}(?:-(?:0[1-9]|1[0-2]))?"
            + "|[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
            + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

    // A written 99 is no month and no day: only one that is left out has that key.
    private static final Pattern FORM = Pattern.compile("([0-9]{4})(?:-(?!99)([0-9]{2})(?:-(?!99)([0-9]{2}))?)?");

    private final int key;

    /** Reads YYYY, YYYY-MM or YYYY-MM-DD. */
    public PartialDate(String text) {
        this(read(text));
    }

    private PartialDate(int key) {
        this.key = key;
    }

    /** Reads YYYY, YYYY-MM or YYYY-MM-DD. */
    public static PartialDate parse(String text) {
        return new PartialDate(text);
    }

    public static PartialDate of(int year) {
        return parse(String.format(Locale.ROOT, "%04d", year));
    }

    public static PartialDate of(int year, int month) {
        return parse(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    public static PartialDate of(int year, int month, int day) {
        return parse(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    public static PartialDate of(LocalDate date) {
        return parse(date.toString());
    }

    /** The inverse of {@link #sortKey()}. */
    public static PartialDate ofSortKey(int key) {
        if (!SortKey.exists(key)) {
            throw refused("sort key " + key);
        }
        return new PartialDate(key);
    }

    /** year * 10000 + month * 100 + day, where a missing month or day is 99: 2024-07 is 20240799. */
    public int sortKey() {
        return key;
    }

    /**
     * The highest sort key of any date that surely lies at or before the end of this one: that of the whole month or
     * year where this date ends it, else its own. A date's sort key is at most d.ceilingKey() exactly if its
     * {@link #latest()} is not after d.latest().
     */
    public int ceilingKey() {
        LocalDate end = latest();
        if (end.getDayOfMonth() < end.lengthOfMonth()) {
            return key;
        }
        int month = end.getMonthValue() == 12 ? SortKey.ABSENT : end.getMonthValue();
        return SortKey.of(end.getYear(), month, SortKey.ABSENT);
    }

    public Precision precision() {
        if (SortKey.month(key) == SortKey.ABSENT) {
            return Precision.YEAR;
        }
        return SortKey.day(key) == SortKey.ABSENT ? Precision.MONTH : Precision.DAY;
    }

    /** The first day that this date can mean. */
    public LocalDate earliest() {
        return switch (precision()) {
            case YEAR -> LocalDate.of(SortKey.year(key), 1, 1);
            case MONTH -> LocalDate.of(SortKey.year(key), SortKey.month(key), 1);
            case DAY -> LocalDate.of(SortKey.year(key), SortKey.month(key), SortKey.day(key));
        };
    }

    /** The last day that this date can mean. */
    public LocalDate latest() {
        return switch (precision()) {
            case YEAR -> earliest().with(TemporalAdjusters.lastDayOfYear());
            case MONTH -> earliest().with(TemporalAdjusters.lastDayOfMonth());
            case DAY -> earliest();
        };
    }

    /** Whether every day that the other date can mean is one that this date can mean: 2024-07 contains 2024-07-12. */
    public boolean contains(PartialDate other) {
        return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
    }

    /** Whether one of the two contains the other, so that both can be true of one day. */
    public boolean agreesWith(PartialDate other) {
        return contains(other) || other.contains(this);
    }

    /** The more precise of two dates that agree; this one where both are equally precise. */
    public PartialDate finer(PartialDate other) {
        return other.precision().compareTo(precision()) > 0 ? other : this;
    }

    @Override
    public int compareTo(PartialDate other) {
        return Integer.compare(key, other.key);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.key == key;
    }

    @Override
    public int hashCode() {
        return key;
    }

    @Override
    public String stringValueForSerialization() {
        return toString();
    }

    @Override
    public String toString() {
        String day = earliest().toString();
        return switch (precision()) {
            case YEAR -> day.substring(0, 4);
            case MONTH -> day.substring(0, 7);
            case DAY -> day;
        };
    }

    private static int read(String text) {
        Matcher written = FORM.matcher(text);
        if (written.matches()) {
            int key = SortKey.of(part(written.group(1)), part(written.group(2)), part(written.group(3)));
            if (SortKey.exists(key)) {
                return key;
            }
        }
        throw refused(Found.quoted(text));
    }

    private static int part(@Nullable String digits) {
        return digits == null ? SortKey.ABSENT : Integer.parseInt(digits);
    }

    private static IllegalArgumentException refused(String found) {
        return new IllegalArgumentException(
                "Expected a calendar date as YYYY, YYYY-MM or YYYY-MM-DD of the years 0001 to 9999, found %s."
                        .formatted(found));
    }
}
