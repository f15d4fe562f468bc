package org.casegraph.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.casegraph.time.CalendarDuration;
import org.casegraph.time.Decimal;
import org.casegraph.time.PartialDate;

/**
 * What values a field takes: their JSON shape, how a value is read from its text, and when two texts can both be
 * true. References are read as ids; their text is the other record's key. The text of a list is its elements joined
 * by ", ".
 *
 * @param form what the text of a value looks like, or that of each element of a list
 * @param expected what a reader is told was expected: "a calendar date as YYYY, YYYY-MM or YYYY-MM-DD"
 * @param read from the texts of a value, one unless the shape is a list; IllegalArgumentException where they are none
 * @param agree whether two texts, both readable, can both be true
 * @param target for references, the kind of record that is referred to
 */
public record FieldType<T>(
        Shape shape,
        TextForm form,
        String expected,
        Function<List<String>, T> read,
        BiPredicate<String, String> agree,
        Optional<RecordKind> target) {

    /** How a value stands in JSON. */
    public enum Shape {
        STRING,
        INTEGER,
        BOOLEAN,
        STRINGS
    }

    private static final TextForm WORDS = new TextForm.Words();
    private static final TextForm KEY = new TextForm.Written(RecordRef.PATTERN);
    private static final TextForm CURRENCY_CODE = new TextForm.Written("[A-Z]{3}");
    private static final TextForm WEB_ADDRESS = new TextForm.Written("https?://[^\\t-\\r ]{1,2000}");
    private static final TextForm.Whole FROM_ONE = new TextForm.Whole("[1-9][0-9]{0,5}", 1, 999_999);
    private static final TextForm.OneOf TRUTH = new TextForm.OneOf(List.of("true", "false"));

    /** A short text that names something: two that differ in more than case and white space cannot both be it. */
    public static final FieldType<String> NAME =
            single(Shape.STRING, WORDS, "a text", Function.identity(), FieldType::sameText);

    /** An address on the web, which a page may link to. */
    public static final FieldType<String> ADDRESS = single(
            Shape.STRING,
            WEB_ADDRESS,
            "an address that begins with https:// or http://",
            text -> checked(WEB_ADDRESS, text),
            String::equals);

    /** A text in somebody's own words: two that differ need not contradict each other. */
    public static final FieldType<String> PROSE =
            single(Shape.STRING, WORDS, "a text", Function.identity(), (a, b) -> true);

    /** Names of which one list does not contradict another. */
    public static final FieldType<List<String>> NAMES =
            new FieldType<>(Shape.STRINGS, WORDS, "a list of texts", List::copyOf, (a, b) -> true, Optional.empty());

    public static final FieldType<PartialDate> DATE = agreeing(
            new TextForm.Written(PartialDate.PATTERN),
            "a calendar date as YYYY, YYYY-MM or YYYY-MM-DD",
            PartialDate::parse,
            PartialDate::agreesWith);

    public static final FieldType<CalendarDuration> DURATION = agreeing(
            new TextForm.Written(CalendarDuration.PATTERN),
            "an ISO 8601 duration such as P18M",
            CalendarDuration::parse,
            CalendarDuration::agreesWith);

    public static final FieldType<Decimal> DECIMAL = agreeing(
            new TextForm.Written(Decimal.PATTERN),
            "a decimal number as a text such as 12500.00",
            Decimal::parse,
            Decimal::agreesWith);

    public static final FieldType<String> CURRENCY = single(
            Shape.STRING,
            CURRENCY_CODE,
            "an ISO 4217 code such as USD",
            text -> checked(CURRENCY_CODE, text),
            String::equals);

    public static final FieldType<Integer> COUNT = single(
            Shape.INTEGER,
            FROM_ONE,
            "a whole number from 1 to 999999",
            text -> Integer.valueOf(checked(FROM_ONE, text)),
            String::equals);

    public static final FieldType<Boolean> FLAG = single(
            Shape.BOOLEAN, TRUTH, "true or false", text -> Boolean.valueOf(checked(TRUTH, text)), String::equals);

    /** One of the constants; the vague one, if any, agrees with each other value. */
    public static <E extends Enum<E>> FieldType<E> oneOf(Class<E> constants, E vague) {
        return oneOfAlike(constants, (a, b) -> a == vague);
    }

    /** One of the constants. */
    public static <E extends Enum<E>> FieldType<E> oneOf(Class<E> constants) {
        return oneOfAlike(constants, (a, b) -> false);
    }

    /** One of the constants; two that differ agree where {@code alike} says so, in either order. */
    public static <E extends Enum<E>> FieldType<E> oneOfAlike(Class<E> constants, BiPredicate<E, E> alike) {
        TextForm.OneOf form = TextForm.OneOf.of(constants.getEnumConstants());
        return agreeing(
                form,
                "one of " + String.join(", ", form.names()),
                text -> Enum.valueOf(constants, text),
                (a, b) -> a == b || alike.test(a, b) || alike.test(b, a));
    }

    /** The key of a record of this kind. */
    public static FieldType<UUID> reference(RecordKind kind) {
        return new FieldType<>(
                Shape.STRING,
                KEY,
                "the key of a record of kind " + kind.name().toLowerCase(Locale.ROOT),
                keys -> new RecordRef(kind, keys.getFirst()).id(),
                String::equals,
                Optional.of(kind));
    }

    /** Keys of records of this kind: one list does not contradict another. */
    public static FieldType<List<UUID>> references(RecordKind kind) {
        return new FieldType<>(
                Shape.STRINGS,
                KEY,
                "a list of keys of records of kind " + kind.name().toLowerCase(Locale.ROOT),
                keys -> keys.stream().map(key -> new RecordRef(kind, key).id()).toList(),
                (a, b) -> true,
                Optional.of(kind));
    }

    /** Whether two texts are the same but for case and white space. */
    public static boolean sameText(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String checked(TextForm form, String text) {
        if (!text.matches(form.pattern())) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }

    private static <T> FieldType<T> agreeing(
            TextForm form, String expected, Function<String, T> read, BiPredicate<T, T> agree) {
        return single(Shape.STRING, form, expected, read, (a, b) -> agree.test(read.apply(a), read.apply(b)));
    }

    private static <T> FieldType<T> single(
            Shape shape, TextForm form, String expected, Function<String, T> read, BiPredicate<String, String> agree) {
        return new FieldType<>(shape, form, expected, texts -> read.apply(texts.getFirst()), agree, Optional.empty());
    }
}
