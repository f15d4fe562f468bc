package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with columns in braces, each replaced by what the row says there, and keys after a dollar sign. Where one of
 * the columns is blank the template comes to nothing. Two braces or two dollar signs stand for one.
 */
final class Template {

    private static final Pattern PIECE =
            Pattern.compile("\\{\\{|}}|\\$\\$|\\{([^{}]+)}|\\$([A-Za-z_][A-Za-z0-9_]*)|[{}$]");

    private sealed interface Piece {}

    private record Letters(String text) implements Piece {}

    /** @param inKey whether the column is written as a key writes it, and not cited */
    private record Column(String name, boolean inKey) implements Piece {}

    private final List<Piece> pieces;

    private Template(List<Piece> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** Reads a text; {@code $name} is the key of this name. */
    static Template read(YamlPart part, Map<String, Template> keys) {
        return read(part, keys, false);
    }

    /** Reads the template of a key. */
    static Template readKey(YamlPart part, Map<String, Template> keys) {
        return read(part, keys, true);
    }

    static Template ofColumn(String name) {
        return new Template(List.of(new Column(name, false)));
    }

    private static Template read(YamlPart part, Map<String, Template> keys, boolean inKey) {
        String text = part.text();
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int at = 0;
        while (matcher.find()) {
            pieces.add(new Letters(text.substring(at, matcher.start())));
            pieces.addAll(pieces(matcher, part, keys, inKey));
            at = matcher.end();
        }
        pieces.add(new Letters(text.substring(at)));
        pieces.removeIf(
                piece -> piece instanceof Letters letters && letters.text().isEmpty());
        return new Template(pieces);
    }

    private static List<Piece> pieces(Matcher matcher, YamlPart part, Map<String, Template> keys, boolean inKey) {
        if (matcher.group(1) != null) {
            return List.of(new Column(matcher.group(1).strip(), inKey));
        }
        if (matcher.group(2) != null) {
            Template key = keys.get(matcher.group(2));
            if (key == null) {
                throw part.refusal("one of the keys " + String.join(", ", keys.keySet()), matcher.group());
            }
            return key.pieces;
        }
        if (matcher.group().length() == 1) {
            throw part.refusal("a column in braces, or two signs for one", part.text());
        }
        return List.of(new Letters(matcher.group().substring(1)));
    }

    Optional<Reading> read(RowView row) {
        if (pieces.size() == 1 && pieces.getFirst() instanceof Column column && !column.inKey()) {
            return row.column(column.name());
        }
        Reading reading = Reading.of("", List.of());
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Letters letters -> text.append(letters.text());
                case Column column -> {
                    Optional<Reading> said = row.column(column.name());
                    if (said.isEmpty()) {
                        return Optional.empty();
                    }
                    text.append(
                            column.inKey()
                                    ? KeyText.of(said.get().text())
                                    : said.get().text());
                    reading = column.inKey() ? reading : reading.and(said.get());
                }
            }
        }
        return Optional.of(reading.as(text.toString()));
    }

    /** The text, where no row has a say in it. */
    Optional<String> constant() {
        return switch (pieces) {
            case List<Piece> none when none.isEmpty() -> Optional.of("");
            case List<Piece> one
            when one.size() == 1 && one.getFirst() instanceof Letters letters -> Optional.of(letters.text());
            default -> Optional.empty();
        };
    }

    /** Whether it can be a key: what columns say in it is written as keys write it. */
    boolean keyed() {
        return pieces.stream().allMatch(piece -> piece instanceof Letters || ((Column) piece).inKey());
    }

    void columns(Consumer<String> names) {
        for (Piece piece : pieces) {
            if (piece instanceof Column column) {
                names.accept(column.name());
            }
        }
    }
}
