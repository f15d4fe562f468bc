import java.util.function.Consumer;

/** Dates that can not be: the field shows none, and a claim keeps what the file says. */
final class Mistyped {

    private Mistyped() {}

    static void write(String kind, String key, String field, Table.Cell date, Consumer<Line> out) {
        Dates.impossible(date).ifPresent(stated -> out.accept(
                Line.claim(kind, key, field, stated.toString()).cite(date)));
    }
}
