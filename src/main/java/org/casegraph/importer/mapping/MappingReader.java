package org.casegraph.importer.mapping;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casegraph.importer.mapping.Lookup.Choice;
import org.casegraph.record.RecordKind;
import org.casegraph.time.PartialDate;

/** Reads a mapping and refuses one that is not sound, with the place in it, what was expected and found. */
final class MappingReader {

    private static final Set<String> PARTS =
            Set.of("blank", "dates", "source", "keys", "values", "lookups", "files", "records");

    private final String name;
    private final YamlPart whole;
    private final Map<String, YamlPart> parts;
    private final RuleFields fields;
    private final Map<String, Template> keys = new LinkedHashMap<>();

    private MappingReader(String name, String yaml, FieldTypes types) {
        this.name = name;
        whole = YamlPart.read(name, yaml);
        parts = whole.members(PARTS);
        fields = new RuleFields(types);
    }

    static Mapping read(String name, String yaml, FieldTypes types) {
        return new MappingReader(name, yaml, types).mapping();
    }

    private Mapping mapping() {
        members("keys").forEach((key, template) -> keys.put(key, Template.readKey(template, keys)));
        Map<String, YamlPart> lookupParts = members("lookups");
        DateFormats dates = dates();
        ValueReader plain = new ValueReader(keys, members("values"), dates, Set.of());
        ValueReader values = new ValueReader(keys, members("values"), dates, lookupParts.keySet());
        Map<String, FileRule> files = files(values);
        List<Lookup> lookups = lookupParts.entrySet().stream()
                .map(entry -> lookup(entry.getKey(), entry.getValue(), files, plain))
                .toList();
        SourceRule source = source(plain);
        List<RecordRule> records = whole.required(parts, "records").items().stream()
                .map(part -> record(part, files, values))
                .toList();
        return new Mapping(name, blank(), source, lookups, files, records);
    }

    private Map<String, YamlPart> members(String part) {
        return Optional.ofNullable(parts.get(part)).map(YamlPart::members).orElse(Map.of());
    }

    private Set<String> blank() {
        return Optional.ofNullable(parts.get("blank")).stream()
                .flatMap(part -> part.oneOrMore().stream())
                .map(YamlPart::text)
                .collect(Collectors.toSet());
    }

    private DateFormats dates() {
        YamlPart part = parts.get("dates");
        if (part == null) {
            return new DateFormats(List.of("iso"), Optional.empty(), Optional.empty());
        }
        Map<String, YamlPart> dates = part.members(Set.of("formats", "earliest", "latest"));
        YamlPart formats = part.required(dates, "formats");
        try {
            List<String> names =
                    formats.oneOrMore().stream().map(YamlPart::text).toList();
            return new DateFormats(names, bound(dates.get("earliest")), bound(dates.get("latest")));
        } catch (IllegalArgumentException e) {
            throw formats.refusal("seconds, iso, or a pattern of java.time", e.getMessage());
        }
    }

    private static Optional<PartialDate> bound(YamlPart part) {
        try {
            return Optional.ofNullable(part).map(YamlPart::text).map(PartialDate::parse);
        } catch (IllegalArgumentException e) {
            throw part.refusal("a date as YYYY, YYYY-MM or YYYY-MM-DD");
        }
    }

    private SourceRule source(ValueReader values) {
        YamlPart part = whole.required(parts, "source");
        Map<String, YamlPart> members = new LinkedHashMap<>(part.members());
        Template key = Template.readKey(part.required(members, "key"), keys);
        members.remove("key");
        SourceRule rule = new SourceRule(key, fields.of(RecordKind.SOURCE, members, values));
        Set<String> columns = new LinkedHashSet<>();
        key.columns(columns::add);
        rule.fields().forEach(field -> field.values().forEach(value -> value.columns(columns::add)));
        columns.remove(RowView.FILE);
        if (!columns.isEmpty()) {
            throw part.refusal("no column but {file}", String.join(", ", columns));
        }
        return rule;
    }

    private Map<String, FileRule> files(ValueReader values) {
        Map<String, FileRule> files = new LinkedHashMap<>();
        whole.required(parts, "files").members().forEach((file, part) -> files.put(file, file(file, part, values)));
        return files;
    }

    private static FileRule file(String file, YamlPart part, ValueReader values) {
        Map<String, YamlPart> members =
                part.isNothing() ? Map.of() : part.members(Set.of("name", "define", "optional"));
        String name =
                Optional.ofNullable(members.get("name")).map(YamlPart::text).orElse(file);
        Pattern pattern = Pattern.compile(name.chars()
                .mapToObj(c -> c == '*' ? ".*" : Pattern.quote(Character.toString(c)))
                .collect(Collectors.joining()));
        Map<String, Value> made = new LinkedHashMap<>();
        Optional.ofNullable(members.get("define"))
                .map(YamlPart::members)
                .orElse(Map.of())
                .forEach((column, value) -> made.put(column, values.column(value)));
        laterColumns(members.get("define"), made);
        boolean optional =
                Optional.ofNullable(members.get("optional")).map(YamlPart::flag).orElse(false);
        return new FileRule(file, pattern, made, optional);
    }

    /** A column is made from those before it, so that none needs itself. */
    private static void laterColumns(YamlPart define, Map<String, Value> made) {
        List<String> later = new ArrayList<>(made.keySet());
        made.forEach((column, value) -> {
            value.columns(read -> {
                if (later.contains(read)) {
                    throw define.members().get(column).refusal("columns that stand before it", read);
                }
            });
            later.remove(column);
        });
    }

    private Lookup lookup(String lookup, YamlPart part, Map<String, FileRule> files, ValueReader values) {
        Map<String, YamlPart> members = part.members(Set.of("from", "by", "take", "which"));
        YamlPart from = part.required(members, "from");
        FileRule file = file(from, files);
        Choice which = Optional.ofNullable(members.get("which"))
                .map(MappingReader::choice)
                .orElse(Choice.FIRST);
        Lookup rule = new Lookup(
                lookup,
                file.name(),
                Template.read(part.required(members, "by"), keys),
                values.read(part.required(members, "take")),
                which);
        rule.columns(column -> {
            if (file.made().containsKey(column)) {
                throw part.refusal("columns of the file itself", column + ", which the mapping makes");
            }
        });
        return rule;
    }

    private static Choice choice(YamlPart part) {
        for (Choice choice : Choice.values()) {
            if (choice.name().toLowerCase(Locale.ROOT).equals(part.text())) {
                return choice;
            }
        }
        throw part.refusal("first, last, least or greatest");
    }

    private static FileRule file(YamlPart name, Map<String, FileRule> files) {
        return Optional.ofNullable(files.get(name.text()))
                .orElseThrow(() -> name.refusal("one of the files " + String.join(", ", files.keySet())));
    }

    private RecordRule record(YamlPart part, Map<String, FileRule> files, ValueReader values) {
        Map<String, YamlPart> members = part.members(Set.of("kind", "from", "when", "unless", "once", "key", "fields"));
        YamlPart kindPart = part.required(members, "kind");
        RecordKind kind = RecordKind.named(kindPart.text().toUpperCase(Locale.ROOT))
                .filter(known -> known != RecordKind.SOURCE)
                .orElseThrow(() -> kindPart.refusal("a kind of record other than source"));
        Set<String> from = part.required(members, "from").oneOrMore().stream()
                .map(name -> file(name, files).name())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new RecordRule(
                kind,
                from,
                values.conditions(members),
                Optional.ofNullable(members.get("once")).map(YamlPart::flag).orElse(false),
                Template.readKey(part.required(members, "key"), keys),
                fields.of(kind, part.required(members, "fields").members(), values));
    }
}
