package org.casegraph.time;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number in plain notation (12500.00, -3): at most 30 digits, at most 10 of them after the point, no
 * exponent; anything else is refused with an IllegalArgumentException that says what was expected and found. Two are
 * equal if they print alike; {@link #agreesWith} compares their amounts.
 */
@CustomScalar("Decimal")
@Description("An exact decimal number, as a string: 12500.00.")
public final class Decimal implements CustomStringScalar {

    /**
     * Matches all texts that are read, and no others, as a whole; also by the rules of ECMA-262. Leading zeros do not
     * count.
     */
    public static final String PATTERN = "[+-]?(?:[0-9]{1,30}|(?=0*[0-9.]{1,31}(?![0-9.]))[0-9]{1,30}\\.[0-9]{1,10})";

    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 10;
    private static final Pattern FORM = Pattern.compile(PATTERN);

    private final BigDecimal value;

    /** Reads plain notation with an optional sign. */
    public Decimal(String text) {
        // The form comes first: BigDecimal reads 1e30000 and then takes 30,000 digits to print it.
        if (!FORM.matcher(text).matches()) {
            throw refused(Found.quoted(text));
        }
        value = withinLimits(new BigDecimal(text));
    }

    private Decimal(BigDecimal value) {
        this.value = withinLimits(value);
    }

    /** Reads plain notation with an optional sign. */
    public static Decimal parse(String text) {
        return new Decimal(text);
    }

    /** The number with its scale, which is 0 to 10. */
    public static Decimal of(BigDecimal value) {
        return new Decimal(value);
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    /** Whether both are the same amount: 12500 agrees with 12500.00. */
    public boolean agreesWith(Decimal other) {
        return value.compareTo(other.value) == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Decimal decimal && decimal.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String stringValueForSerialization() {
        return toString();
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }

    private static BigDecimal withinLimits(BigDecimal value) {
        if (value.precision() > MOST_DIGITS || value.scale() < 0 || value.scale() > MOST_DECIMALS) {
            throw refused(Found.quoted(value.toString()));
        }
        return value;
    }

    private static IllegalArgumentException refused(String found) {
        return new IllegalArgumentException("Expected a plain decimal number of at most " + MOST_DIGITS
                + " digits, at most " + MOST_DECIMALS + " of them decimals, found " + found + ".");
    }
}
