package org.casegraph.graphql.sql;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The map of types to tables. A field that nobody maps is none that a statement can give. */
@Singleton
public class Tables {

    private static final String EACH_RECORD = "Record";

    private final Map<String, TypeTable> types = new HashMap<>();
    // In the order of their names, so that statements are the same in every process.
    private final SortedMap<String, String> kinds = new TreeMap<>();
    private final SortedMap<String, String> nodes = new TreeMap<>();
    private final Map<String, String> scalars = new HashMap<>();

    Tables(@All List<TableMap> maps) {
        maps.forEach(map -> map.describe(this));
    }

    /** The type's part of the map, to add to. */
    public TypeTable type(String name) {
        return types.computeIfAbsent(name, type -> new TypeTable());
    }

    /** A type whose objects are found by id in the table, where they are visible. */
    public TypeTable type(String name, String table) {
        TypeTable type = type(name);
        type.lieIn(table);
        return type;
    }

    /** The type of a kind of record: it has what each record has. */
    public TypeTable record(String name, String kind, String table, String label) {
        kinds.put(kind, name);
        return node(name, kind, table).column("kind", "'" + kind + "'").column("label", label);
    }

    /** A type that `node` finds: its ids begin with the name, in lower case. */
    public TypeTable node(String type, String name, String table) {
        nodes.put(name, type);
        return type(type, table)
                .column("id", "'" + name.toLowerCase(Locale.ROOT) + "_' || replace(cast(x.id as text), '-', '')");
    }

    /** What every record has. */
    public TypeTable eachRecord() {
        return type(EACH_RECORD);
    }

    /** How a scalar or enum is written in JSON: a pattern around the expression. */
    public void scalar(String name, String pattern) {
        scalars.put(name, pattern);
    }

    Optional<FieldSource> field(String type, String field) {
        TypeTable table = types.get(type);
        if (table == null) {
            return Optional.empty();
        }
        return table.field(field)
                .or(() -> kinds.containsValue(type) ? type(EACH_RECORD).field(field) : Optional.empty());
    }

    String table(String type) {
        return types.get(type).table();
    }

    Map<String, String> kinds() {
        return kinds;
    }

    /** The types of nodes, by the names that their ids begin with. */
    Map<String, String> nodes() {
        return nodes;
    }

    Optional<String> scalar(String name) {
        return Optional.ofNullable(scalars.get(name));
    }
}
