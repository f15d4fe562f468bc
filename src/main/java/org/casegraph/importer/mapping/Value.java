package org.casegraph.importer.mapping;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the mapping makes of a row: nothing where the row does not say; BadCell where what it says can not be read. */
sealed interface Value {

    Optional<Reading> read(RowView row);

    /** Tells the columns that it reads. */
    void columns(Consumer<String> names);

    /** Words, rewritten where a pattern matches all of them, and looked up in a table. */
    record Words(Template text, List<Rewriting> rewritings, Optional<WordTable> table) implements Value {

        /** @param by as java.util.regex replaces, with $1 for the first group */
        record Rewriting(Pattern pattern, String by) {

            Reading of(Reading said) {
                Matcher matcher = pattern.matcher(said.text());
                return matcher.matches() ? said.as(matcher.replaceFirst(by)) : said;
            }
        }

        @Override
        public Optional<Reading> read(RowView row) {
            return text.read(row)
                    .map(this::rewritten)
                    .flatMap(said -> table.isPresent() ? table.get().read(said) : Optional.of(said));
        }

        private Reading rewritten(Reading said) {
            Reading result = said;
            for (Rewriting rewriting : rewritings) {
                result = rewriting.of(result);
            }
            return result;
        }

        @Override
        public void columns(Consumer<String> names) {
            text.columns(names);
        }
    }

    /** A date. */
    record Day(Template text, DateFormats formats) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return text.read(row).map(formats::read);
        }

        @Override
        public void columns(Consumer<String> names) {
            text.columns(names);
        }
    }

    /** A length of time: a number and, as another column says it, Y, M, W or D; a fraction of a year is months. */
    record Length(Template number, Template unit) implements Value {

        private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

        @Override
        public Optional<Reading> read(RowView row) {
            return unit.read(row).flatMap(in -> number.read(row).map(said -> said.as(length(said.text(), in.text()))));
        }

        private static String length(String number, String unit) {
            try {
                BigDecimal count = new BigDecimal(number).stripTrailingZeros();
                if (!unit.matches("[YMWD]")) {
                    throw new BadCell("This is no unit of time.", "Y, M, W or D", unit);
                }
                if (count.scale() <= 0 || !unit.equals("Y")) {
                    return "P" + count.toBigIntegerExact() + unit;
                }
                BigDecimal[] parts = count.divideAndRemainder(BigDecimal.ONE);
                return "P" + parts[0].toBigInteger() + "Y"
                        + parts[1].multiply(MONTHS).toBigIntegerExact() + "M";
            } catch (ArithmeticException | NumberFormatException e) {
                throw new BadCell("This is no length of time.", "a number of whole " + unit + ", or of months", number);
            }
        }

        @Override
        public void columns(Consumer<String> names) {
            number.columns(names);
            unit.columns(names);
        }
    }

    /** What a row of another file says, or of this one. */
    record Found(String lookup, Template by) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return by.read(row).flatMap(key -> row.found(lookup, key.text()));
        }

        @Override
        public void columns(Consumer<String> names) {
            by.columns(names);
        }
    }

    /** Which of the rows it is that say the same, counted from 1. */
    record Count(String name, Template of) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return of.read(row).map(same -> Reading.of(String.valueOf(row.count(name, same.text())), List.of()));
        }

        @Override
        public void columns(Consumer<String> names) {
            of.columns(names);
        }
    }

    /** The first of the values that there is. */
    record First(List<Value> values) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return values.stream().flatMap(value -> value.read(row).stream()).findFirst();
        }

        @Override
        public void columns(Consumer<String> names) {
            values.forEach(value -> value.columns(names));
        }
    }

    /** The value, in the rows that are meant. */
    record When(Value value, List<Condition> conditions) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return conditions.stream().allMatch(condition -> condition.holds(row)) ? value.read(row) : Optional.empty();
        }

        @Override
        public void columns(Consumer<String> names) {
            value.columns(names);
            conditions.forEach(condition -> condition.columns(names));
        }
    }

    /** The value, for which other columns are cited than those that it was read from. */
    record Cited(Value value, List<String> cited) implements Value {

        @Override
        public Optional<Reading> read(RowView row) {
            return value.read(row)
                    .map(said -> said.citing(cited.stream()
                            .flatMap(column -> row.column(column).stream())
                            .flatMap(reading -> reading.cells().stream())
                            .toList()));
        }

        @Override
        public void columns(Consumer<String> names) {
            value.columns(names);
            cited.forEach(names);
        }
    }
}
