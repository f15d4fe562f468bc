package org.casegraph.graphql.sql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** Operations of a schema, made at random: nested, with aliases, arguments, fragments, directives and variables. */
final class RandomOperations {

    private static final int DEEPEST = 5;
    private static final List<String> SAME_NAMES =
            List.of(" { s: key t: label }", " { t: key s: label }", " { s: label t: key }");

    private final GraphQLSchema schema;
    private final BiPredicate<String, String> wanted;
    private final Map<String, List<String>> keys;
    private final List<String> cursors;
    private final Random random;

    // Of the operation that is being made.
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final List<String> declarations = new ArrayList<>();
    private final List<String> fragments = new ArrayList<>();

    /**
     * @param wanted whether a field of a type may be asked for
     * @param keys of records that there are, by what the arguments that name them are called
     * @param cursors that some list gave out
     */
    RandomOperations(
            GraphQLSchema schema,
            BiPredicate<String, String> wanted,
            Map<String, List<String>> keys,
            List<String> cursors,
            long seed) {
        this.schema = schema;
        this.wanted = wanted;
        this.keys = keys;
        this.cursors = cursors;
        this.random = new Random(seed);
    }

    record Made(String text, Map<String, Object> variables) {}

    Made next() {
        variables.clear();
        declarations.clear();
        fragments.clear();
        String selection = selection(schema.getQueryType(), 0, 1 + random.nextInt(2));
        String head = declarations.isEmpty() ? "query" : "query (" + String.join(", ", declarations) + ")";
        return new Made(head + " " + selection + String.join("", fragments), Map.copyOf(variables));
    }

    private String selection(GraphQLType type, int depth, int fields) {
        List<String> parts = new ArrayList<>();
        if (type instanceof GraphQLObjectType object) {
            for (int i = 0; i < fields; i++) {
                parts.add(field(object, depth, i));
            }
        } else {
            parts.add("__typename");
            if (type instanceof GraphQLInterfaceType all && chance(2)) {
                parts.add(chance(2) ? "key" : "id label: label state");
            }
            for (GraphQLObjectType object : possible(type)) {
                if (chance(4) && object.getField("key") != null) {
                    // Types that give one name to different fields, in different orders.
                    parts.add("... on " + object.getName() + any(SAME_NAMES));
                }
                if (chance(3)) {
                    parts.add("... on " + object.getName() + " " + selection(object, depth, 2));
                }
            }
        }
        String selected = parts.stream().filter(p -> !p.isEmpty()).collect(Collectors.joining(" "));
        return "{ " + (selected.isEmpty() ? "__typename" : selected) + " }";
    }

    private List<GraphQLObjectType> possible(GraphQLType type) {
        return type instanceof GraphQLUnionType union
                ? union.getTypes().stream().map(GraphQLObjectType.class::cast).toList()
                : schema.getImplementations((GraphQLInterfaceType) type);
    }

    private String field(GraphQLObjectType type, int depth, int number) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream()
                .filter(field -> wanted.test(type.getName(), field.getName()))
                .filter(field -> depth < DEEPEST || isLeaf(field))
                .toList();
        if (fields.isEmpty() || chance(15)) {
            return "__typename";
        }
        GraphQLFieldDefinition field = fields.get(random.nextInt(fields.size()));
        String alias = chance(4) || !field.getArguments().isEmpty() ? "a" + depth + "x" + number + ": " : "";
        GraphQLType result = GraphQLTypeUtil.unwrapAll(field.getType());
        String selection = isLeaf(field) ? "" : " " + selection(result, depth + 1, 1 + random.nextInt(3));
        String asked = alias + field.getName() + arguments(field) + directive() + selection;
        return switch (random.nextInt(12)) {
            case 0 -> "... on " + type.getName() + directive() + " { " + asked + " }";
            case 1 -> spread(type, asked);
            default -> asked;
        };
    }

    private String spread(GraphQLObjectType type, String asked) {
        String name = "F" + fragments.size();
        fragments.add(" fragment " + name + " on " + type.getName() + " { " + asked + " }");
        return "..." + name + directive();
    }

    private String directive() {
        if (!chance(12)) {
            return "";
        }
        boolean include = chance(2);
        String value = chance(2) ? Boolean.toString(chance(2)) : variable("Boolean!", chance(2));
        return (include ? " @include(if: " : " @skip(if: ") + value + ")";
    }

    private String arguments(GraphQLFieldDefinition field) {
        boolean backwards = chance(3) && field.getArgument("last") != null;
        String arguments = field.getArguments().stream()
                .filter(argument -> isRequired(argument) || chance(3))
                .filter(argument -> !argument.getName().equals(backwards ? "first" : "last"))
                .filter(argument -> !isCursor(argument) || chance(3))
                .map(argument -> argument.getName() + ": " + argument(field, argument))
                .collect(Collectors.joining(", "));
        return arguments.isEmpty() ? "" : "(" + arguments + ")";
    }

    private static boolean isCursor(GraphQLArgument argument) {
        return argument.getName().equals("after") || argument.getName().equals("before");
    }

    private String argument(GraphQLFieldDefinition field, GraphQLArgument argument) {
        return switch (argument.getName()) {
            case "key" -> text(chance(20) ? "nobody-has-this" : any(keys.get(field.getName())));
            case "id" -> {
                String id = any(keys.get("id"));
                yield chance(2) ? variable("ID!", id) : "\"" + id + "\"";
            }
            case "after", "before" -> cursors.isEmpty() ? "null" : text(any(cursors));
            case "first", "last" -> chance(3) ? variable("Int", 1 + random.nextInt(4)) : "" + (1 + random.nextInt(4));
            case "field" -> "\"" + any(List.of("decidedOn", "name", "title", "disposition")) + "\"";
            default -> literal(argument.getType());
        };
    }

    private String text(String value) {
        return chance(2) ? variable("String!", value) : "\"" + value + "\"";
    }

    private String variable(String type, Object value) {
        String name = "v" + declarations.size();
        if (chance(6)) {
            declarations.add("$" + name + ": " + type + " = " + (quoted(type) ? "\"" + value + "\"" : value));
        } else {
            declarations.add("$" + name + ": " + type);
            variables.put(name, value);
        }
        return "$" + name;
    }

    private static boolean quoted(String type) {
        return type.startsWith("String") || type.startsWith("ID");
    }

    private String literal(GraphQLInputType type) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        return switch (bare) {
            case GraphQLList list -> "[" + literal((GraphQLInputType) list.getWrappedType()) + "]";
            case GraphQLEnumType constants -> {
                String constant = any(constants.getValues()).getName();
                yield chance(4) ? variable(constants.getName() + "!", constant) : constant;
            }
            case GraphQLInputObjectType object ->
                object.getFields().stream()
                        .filter(field -> chance(3))
                        .map(field -> field.getName() + ": " + inputField(field))
                        .collect(Collectors.joining(", ", "{", "}"));
            default ->
                switch (((GraphQLNamedType) bare).getName()) {
                    case "Boolean" -> Boolean.toString(chance(2));
                    case "PartialDate" -> "\"" + any(List.of("2023", "2024-03", "2024-07-12", "2019-12")) + "\"";
                    default -> "\"" + any(List.of("manslaughter", "baldwin", "court", "usa today")) + "\"";
                };
        };
    }

    private String inputField(GraphQLInputObjectField field) {
        return switch (field.getName()) {
            case "person", "case", "court", "judge", "key", "cites" -> "\"" + any(keys.get(field.getName())) + "\"";
            case "from" -> "\"2019\"";
            case "until" -> "\"2025\"";
            default -> literal(field.getType());
        };
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType());
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.isLeaf(GraphQLTypeUtil.unwrapAll(field.getType()));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private boolean chance(int of) {
        return random.nextInt(of) == 0;
    }
}
