package org.casegraph.graphql.sql;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.database.ReadPool;
import org.casegraph.graphql.sql.FieldSource.AnyRecord;
import org.casegraph.graphql.sql.FieldSource.ById;
import org.casegraph.graphql.sql.FieldSource.ByKey;
import org.casegraph.graphql.sql.FieldSource.ByKindAndKey;
import org.casegraph.graphql.sql.FieldSource.Column;
import org.casegraph.graphql.sql.FieldSource.One;
import org.casegraph.graphql.sql.FieldSource.Pages;
import org.casegraph.graphql.sql.FieldSource.Part;
import org.casegraph.graphql.sql.FieldSource.Row;
import org.casegraph.graphql.sql.FieldSource.Whole;

/**
 * Writes the statement of one operation. Each object is a row that is called `x` in its own part of the statement; a
 * part begins by calling the id that it depends on `parent.id`, seen from the `x` around it.
 */
final class Compiler {

    private static final String NO_PARENT = "cast('00000000-0000-0000-0000-000000000000' as uuid)";

    // A field of an interface is written once for each type that it can be of, and again below each of these: a short
    // document can make a statement that takes PostgreSQL seconds to plan. What is longer than connections keep would
    // be planned each time, at 2 to 5 microseconds a character: the general road takes no longer.
    private static final int LONGEST = ReadPool.LONGEST_KEPT_STATEMENT;
    private static final int MOST_FIELDS = 500;

    private final GraphQLSchema schema;
    private final Tables tables;
    private final JsonSql json;
    private final Parameters parameters;
    private final ListSql lists;
    private final Resolvers resolvers;
    private final Selections selections;
    private final List<String> conditions = new ArrayList<>();
    private int written;

    Compiler(GraphQLSchema schema, Tables tables, Resolvers resolvers, Selections selections) {
        this.selections = selections;
        this.schema = schema;
        this.tables = tables;
        this.resolvers = resolvers;
        this.json = new JsonSql(tables);
        this.parameters = new Parameters();
        this.lists = new ListSql(parameters, this);
    }

    /** The statement of the operation. */
    Plan plan() {
        String data = object(schema.getQueryType().getName(), selections.roots());
        List<Binding> bindings = parameters.bindings();
        String answer =
                "convert_to('{\"data\":' || " + data + " || cast($" + (bindings.size() + 1) + " as text), 'UTF8')";
        // Literals that came to stand side by side are one.
        return new Plan(within(("select " + provided(answer) + " as answer").replace("' || '", "")), bindings);
    }

    /** An object of this type, of which `x` is the row, with what the field selects of it. */
    private String object(String type, ExecutableNormalizedField of) {
        return object(type, selections.of(of, type));
    }

    private String object(String type, List<ExecutableNormalizedField> fields) {
        written += fields.size();
        if (written > MOST_FIELDS) {
            throw new UncoveredException("more than " + MOST_FIELDS + " fields, counted for each type that has them");
        }
        return JsonSql.object(fields.stream()
                .map(field -> new JsonSql.Member(field.getResultKey(), value(type, field)))
                .toList());
    }

    private static String within(String statement) {
        if (statement.length() > LONGEST) {
            throw new UncoveredException("more than " + LONGEST + " characters of SQL");
        }
        return statement;
    }

    private String value(String type, ExecutableNormalizedField field) {
        String name = field.getFieldName();
        if (name.equals("__typename")) {
            return "'\"" + type + "\"'";
        }
        FieldSource source = tables.field(type, name).orElseThrow(() -> new UncoveredException(type + "." + name));
        GraphQLOutputType as = ((GraphQLObjectType) schema.getType(type))
                .getFieldDefinition(name)
                .getType();
        return switch (source) {
            case Column(String sql) -> json.value(sql, as);
            case Part(String part) -> object(part, field);
            case ById _ -> JsonSql.nullable(byId(arguments(type, field), field), as);
            case ByKindAndKey _ -> {
                FieldArguments given = arguments(type, field);
                yield JsonSql.nullable(
                        byKey(tables.kinds().get(given.get("kind", Enum.class).name()), given, field), as);
            }
            case ByKey(String found) -> JsonSql.nullable(byKey(found, arguments(type, field), field), as);
            case Whole whole -> lists.whole(whole, parent(type), field);
            case Pages pages -> lists.page(pages, parent(type), arguments(type, field), field);
            case One _, AnyRecord _, Row _ -> JsonSql.nullable(element(source, field), as);
        };
    }

    /** The object that the row `x` is or refers to; null where there is none that may be seen. */
    String element(FieldSource source, ExecutableNormalizedField of) {
        return switch (source) {
            case Row(String type) -> object(type, of);
            case One(String type, String id) ->
                "(select " + object(type, of) + " from " + parentId(id) + ", " + visible(type) + ")";
            case AnyRecord(String id) -> anyRecord(id, of);
            default -> throw new IllegalArgumentException("No element of a list: " + source);
        };
    }

    // The type of the object is known only when it is found.
    private String anyRecord(String id, ExecutableNormalizedField of) {
        String branches = tables.kinds().entrySet().stream()
                .filter(kind -> !selections.of(of, kind.getValue()).isEmpty())
                .map(kind -> " when '" + kind.getKey() + "' then (select " + object(kind.getValue(), of) + " from "
                        + visible(kind.getValue()) + ")")
                .collect(Collectors.joining());
        String object = branches.isEmpty() ? "'{}'" : "case r.kind" + branches + " else '{}' end";
        return "(select " + object + " from " + parentId(id) + ", record r where r.id = parent.id and r.visible)";
    }

    // The visible row of the type's table with the parent's id.
    private String visible(String type) {
        return tables.table(type) + " x where x.id = parent.id and x.visible";
    }

    private String byKey(String type, FieldArguments arguments, ExecutableNormalizedField of) {
        Binding key = arguments.text("key");
        return "(select " + object(type, of) + " from " + tables.table(type) + " x where x.key = cast("
                + parameters.add(key) + " as text) and x.visible)";
    }

    private String byId(FieldArguments arguments, ExecutableNormalizedField of) {
        Binding id = arguments.text("id");
        String type =
                parameters.add(id.then(text -> NodeId.parse("id", (String) text).type()));
        String uuid =
                parameters.add(id.then(text -> NodeId.parse("id", (String) text).uuid()));
        String branches = tables.nodes().entrySet().stream()
                .map(node -> " when '" + node.getKey() + "' then (select " + object(node.getValue(), of) + " from "
                        + visible(node.getValue()) + ")")
                .collect(Collectors.joining());
        return "(select case cast(" + type + " as text)" + branches + " end from "
                + parentId("cast(" + uuid + " as uuid)") + ")";
    }

    private String parent(String type) {
        return parentId(type.equals(schema.getQueryType().getName()) ? NO_PARENT : "x.id");
    }

    static String parentId(String id) {
        return "(select " + id + ") as parent(id)";
    }

    private FieldArguments arguments(String type, ExecutableNormalizedField field) {
        return new FieldArguments(field, selections.variables(), resolvers.of(type, field.getFieldName()));
    }

    /** The record that a filter names; the statement gives no answer where it is not visible. */
    UUID[] visible(Collection<UUID> candidates) {
        if (candidates.size() != 1) {
            throw new UncoveredException("a key of any kind");
        }
        UUID[] named = candidates.toArray(UUID[]::new);
        conditions.add("exists (select from record where id = " + parameters.add((Object) named[0]) + " and visible)");
        return named;
    }

    private String provided(String answer) {
        return conditions.isEmpty()
                ? answer
                : "case when " + String.join(" and ", conditions) + " then " + answer + " end";
    }
}
