package org.casegraph.graphql;

import static java.time.temporal.ChronoField.NANO_OF_SECOND;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What a term of an order can be: its SQL type, and the texts of it that PostgreSQL prints and reads. */
public enum TermType {
    INTEGER("integer", Integer::parseInt),
    DOUBLE("double precision", form("-?[0-9]{1,17}(\\.[0-9]{1,17})?(e[-+]?[0-9]{1,2})?")),
    INSTANT("timestamptz", TermType::readInstant),
    ID("uuid", form("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")),
    KEY("text", form("[a-z0-9./-]{1,200}")),
    FIELD("text", form("[A-Za-z][A-Za-z0-9.]{0,99}")),
    TEXT("text", form("[^\\x00]*"));

    private static final DateTimeFormatter PRINTED = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(NANO_OF_SECOND, 0, 6, true)
            .appendPattern("[XXX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private final String sql;
    private final Consumer<String> reader;

    TermType(String sql, Consumer<String> reader) {
        this.sql = sql;
        this.reader = reader;
    }

    boolean admits(String value) {
        try {
            reader.accept(value);
            return true;
        } catch (IllegalArgumentException | DateTimeException none) {
            return false;
        }
    }

    /** The value that a parameter holds as text. */
    String cast(String parameter) {
        return "cast(" + parameter + " as " + sql + ")";
    }

    private static void readInstant(String value) {
        OffsetDateTime.parse(value, PRINTED);
    }

    private static Consumer<String> form(String pattern) {
        Pattern form = Pattern.compile(pattern, Pattern.DOTALL);
        return value -> {
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(value);
            }
        };
    }
}
