package org.casegraph.time;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * A length of time in calendar units (ISO 8601: P18M, P1Y6M, P2W, P1Y2M3DT4H): whole, not negative, at most six digits
 * a unit; anything else is refused with an IllegalArgumentException that says what was expected and found.
 *
 * <p>It prints as it was written, in upper case, since a court that says eighteen months did not say a year and a half.
 * Two are equal if they print alike; {@link #agreesWith} compares how long they last. They have no order: whether P1M
 * is longer than P30D depends on the month.
 */
@CustomScalar("Duration")
@Description("A length of time, ISO 8601: P18M.")
public final class CalendarDuration implements CustomStringScalar {

    /** Matches all texts that are read, and no others, as a whole; also by the rules of ECMA-262. */
    public static final String PATTERN = "[Pp](?=.)(?:[0-9]{1,6}[Yy])?(?:[0-9]{1,6}[Mm])?(?:[0-9]{1,6}[Ww])?"
            + "(?:[0-9]{1,6}[Dd])?(?:[Tt](?=.)(?:[0-9]{1,6}[Hh])?(?:[0-9]{1,6}[Mm])?(?:[0-9]{1,6}[Ss])?)?";

    private static final Pattern FORM = Pattern.compile(
            "P(?=.)" + unit("years", "Y") + unit("months", "M") + unit("weeks", "W") + unit("days", "D") + "(?:T(?=.)"
                    + unit("hours", "H") + unit("minutes", "M") + unit("seconds", "S") + ")?",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final int months;
    private final int days;
    private final long seconds;

    /** Reads an ISO 8601 duration, in either case. */
    public CalendarDuration(String text) {
        Matcher units = FORM.matcher(text);
        if (!units.matches()) {
            throw new IllegalArgumentException(
                    "Expected a duration as in P18M, P2W or P1Y2M3DT4H, in whole numbers of at most six digits, found "
                            + Found.quoted(text) + ".");
        }
        this.text = text.toUpperCase(Locale.ROOT);
        months = 12 * count(units, "years") + count(units, "months");
        days = 7 * count(units, "weeks") + count(units, "days");
        seconds = 3600L * count(units, "hours") + 60L * count(units, "minutes") + count(units, "seconds");
    }

    /** Reads an ISO 8601 duration, in either case. */
    public static CalendarDuration parse(String text) {
        return new CalendarDuration(text);
    }

    /** The years and months together, in months. */
    public int months() {
        return months;
    }

    /** The weeks and days together, in days. */
    public int days() {
        return days;
    }

    /** The hours, minutes and seconds together, in seconds. */
    public long seconds() {
        return seconds;
    }

    /** Whether both last equally long whenever they begin: P18M agrees with P1Y6M, P1M does not with P30D. */
    public boolean agreesWith(CalendarDuration other) {
        return months == other.months && days == other.days && seconds == other.seconds;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CalendarDuration duration && duration.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    private static String unit(String name, String letter) {
        return "(?:(?<" + name + ">[0-9]{1,6})" + letter + ")?";
    }

    private static int count(Matcher units, String name) {
        String digits = units.group(name);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
