package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.casegraph.importer.mapping.Value.Words.Rewriting;

/** Reads the values of a mapping: a template, or an object that says what a value is made from and how. */
final class ValueReader {

    private static final Set<String> ORIGINS = Set.of("text", "from", "date", "duration", "lookup", "first");
    private static final Map<String, Set<String>> DETAILS = Map.of(
            "text", Set.of("replace", "values", "otherwise"),
            "from", Set.of("replace", "values", "otherwise"),
            "date", Set.of(),
            "duration", Set.of("unit"),
            "lookup", Set.of("by"),
            "first", Set.of());
    private static final Set<String> ALWAYS = Set.of("when", "unless", "cite");

    private final Map<String, Template> keys;
    private final Map<String, YamlPart> tables;
    private final DateFormats dates;
    private final Set<String> lookups;

    ValueReader(Map<String, Template> keys, Map<String, YamlPart> tables, DateFormats dates, Set<String> lookups) {
        this.keys = keys;
        this.tables = tables;
        this.dates = dates;
        this.lookups = lookups;
    }

    Value read(YamlPart part) {
        return part.isText() ? words(Template.read(part, keys)) : guarded(part);
    }

    /** A column that the mapping makes: a value or, since each row is counted there once, a count. */
    Value column(YamlPart part) {
        if (part.isText() || !part.members().containsKey("count")) {
            return read(part);
        }
        YamlPart count = part.members(Set.of("count")).get("count");
        return new Value.Count(count.pointer(), Template.read(count, keys));
    }

    private static Value words(Template template) {
        return new Value.Words(template, List.of(), Optional.empty());
    }

    private Value guarded(YamlPart part) {
        Map<String, YamlPart> members = part.members();
        Set<String> origins = new TreeSet<>(members.keySet());
        origins.retainAll(ORIGINS);
        if (origins.size() != 1) {
            throw part.refusal(
                    "one of " + String.join(", ", new TreeSet<>(ORIGINS)), String.join(" and ", members.keySet()));
        }
        String origin = origins.iterator().next();
        Set<String> allowed = new TreeSet<>(ALWAYS);
        allowed.addAll(DETAILS.getOrDefault(origin, Set.of()));
        allowed.add(origin);
        part.members(allowed);
        Value value = value(origin, members.get(origin), part, members);
        List<Condition> conditions = conditions(members);
        value = conditions.isEmpty() ? value : new Value.When(value, conditions);
        YamlPart cite = members.get("cite");
        return cite == null
                ? value
                : new Value.Cited(
                        value, cite.oneOrMore().stream().map(YamlPart::text).toList());
    }

    private Value value(String origin, YamlPart of, YamlPart part, Map<String, YamlPart> members) {
        return switch (origin) {
            case "text" -> words(Template.read(of, keys), members);
            case "from" -> words(Template.ofColumn(of.text()), members);
            case "date" -> new Value.Day(Template.ofColumn(of.text()), dates);
            case "duration" ->
                new Value.Length(
                        Template.ofColumn(of.text()),
                        Template.ofColumn(part.required(members, "unit").text()));
            case "lookup" -> found(of, part.required(members, "by"));
            default -> new Value.First(of.items().stream().map(this::read).toList());
        };
    }

    private Value found(YamlPart name, YamlPart by) {
        if (!lookups.contains(name.text())) {
            throw name.refusal("the name of a lookup");
        }
        return new Value.Found(name.text(), Template.read(by, keys));
    }

    private Value words(Template template, Map<String, YamlPart> members) {
        List<Rewriting> rewritings = Optional.ofNullable(members.get("replace"))
                .map(part -> part.members().entrySet().stream()
                        .map(entry -> rewriting(entry.getKey(), entry.getValue()))
                        .toList())
                .orElse(List.of());
        Optional<WordTable> table =
                Optional.ofNullable(members.get("values")).map(part -> table(part, members.get("otherwise")));
        if (table.isEmpty() && members.containsKey("otherwise")) {
            throw members.get("otherwise").refusal("values beside it");
        }
        return new Value.Words(template, rewritings, table);
    }

    private static Rewriting rewriting(String pattern, YamlPart by) {
        try {
            Rewriting rewriting = new Rewriting(Pattern.compile(pattern), by.text());
            // A group that the pattern lacks shows only once something matches.
            Pattern.compile("(?:" + pattern + ")?|").matcher("").replaceFirst(by.text());
            return rewriting;
        } catch (PatternSyntaxException | IndexOutOfBoundsException e) {
            throw by.refusal("a pattern of java.util.regex and what replaces it", e.getMessage());
        } catch (IllegalArgumentException e) {
            throw by.refusal("what replaces a pattern, with $1 for its first group", by.text());
        }
    }

    private WordTable table(YamlPart part, YamlPart otherwise) {
        YamlPart words = part;
        String name = part.pointer();
        if (part.isText()) {
            name = part.text();
            words = Optional.ofNullable(tables.get(name))
                    .orElseThrow(() -> part.refusal("the name of a table of values"));
        }
        Map<String, Optional<String>> meanings = new LinkedHashMap<>();
        words.members().forEach((word, meaning) -> meanings.put(word, meaning(meaning)));
        return new WordTable(name, meanings, Optional.ofNullable(otherwise).map(ValueReader::meaning));
    }

    private static Optional<String> meaning(YamlPart part) {
        return part.isNothing() ? Optional.empty() : Optional.of(part.text());
    }

    /** The conditions that the members {@code when} and {@code unless} state. */
    List<Condition> conditions(Map<String, YamlPart> members) {
        List<Condition> conditions = new ArrayList<>();
        Optional.ofNullable(members.get("when")).ifPresent(part -> conditions.add(condition(part, false)));
        Optional.ofNullable(members.get("unless")).ifPresent(part -> conditions.add(condition(part, true)));
        return conditions;
    }

    private Condition condition(YamlPart part, boolean negated) {
        if (part.isText()) {
            return new Condition(Map.of(part.text(), List.of()), negated);
        }
        Map<String, List<Template>> columns = new LinkedHashMap<>();
        part.members()
                .forEach((column, texts) -> columns.put(
                        column,
                        texts.oneOrMore().stream()
                                .map(text -> Template.read(text, keys))
                                .toList()));
        return new Condition(columns, negated);
    }
}
