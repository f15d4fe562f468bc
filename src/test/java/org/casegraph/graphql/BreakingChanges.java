package org.casegraph.graphql;

import graphql.language.AstPrinter;
import graphql.language.DirectivesContainer;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.ListType;
import graphql.language.NamedNode;
import graphql.language.Node;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.TypeName;
import graphql.language.UnionTypeDefinition;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What breaks for a client that relies on one schema and is served another. Whatever is only there in the second is
 * no break, unless the client would have to give it.
 */
final class BreakingChanges {

    private final List<String> found = new ArrayList<>();

    private BreakingChanges() {}

    /** One line a break, with the place of it; empty if there is none. Takes schemas as they are printed. */
    static List<String> between(String promised, String served) {
        BreakingChanges changes = new BreakingChanges();
        Map<String, TypeDefinition<?>> there = types(served);
        types(promised).forEach((name, type) -> {
            if (changes.isThere(name, there.get(name))) {
                changes.compare(type, there.get(name));
            }
        });
        return List.copyOf(changes.found);
    }

    private static Map<String, TypeDefinition<?>> types(String schema) {
        return Parser.parse(ParserEnvironment.newParserEnvironment()
                        .document(schema)
                        .parserOptions(ParserOptions.getDefaultSdlParserOptions())
                        .build())
                .getDefinitions()
                .stream()
                .filter(TypeDefinition.class::isInstance)
                .<TypeDefinition<?>>map(type -> (TypeDefinition<?>) type)
                .collect(Collectors.toMap(TypeDefinition::getName, Function.identity()));
    }

    private void compare(TypeDefinition<?> promised, TypeDefinition<?> served) {
        String name = promised.getName();
        if (promised.getClass() != served.getClass()) {
            found.add(name + " is another kind of type");
        } else if (served instanceof ImplementingTypeDefinition<?> now) {
            var before = (ImplementingTypeDefinition<?>) promised;
            keepsAll(name + " implements ", named(before.getImplements()), named(now.getImplements()));
            compareFields(name, before.getFieldDefinitions(), now.getFieldDefinitions());
        } else if (served instanceof UnionTypeDefinition now) {
            var before = (UnionTypeDefinition) promised;
            keepsAll(name + " = ", named(before.getMemberTypes()), named(now.getMemberTypes()));
        } else if (served instanceof EnumTypeDefinition now) {
            var before = (EnumTypeDefinition) promised;
            keepsAll(name + ".", named(before.getEnumValueDefinitions()), named(now.getEnumValueDefinitions()));
        } else if (served instanceof InputObjectTypeDefinition now) {
            var before = (InputObjectTypeDefinition) promised;
            compareInputs(name + ".%s", before.getInputValueDefinitions(), now.getInputValueDefinitions());
            if (oneOf(now) && !oneOf(before)) {
                found.add(name + " takes no two of its fields together any more");
            }
        }
    }

    private void compareFields(String type, List<FieldDefinition> promised, List<FieldDefinition> served) {
        var there = named(served);
        for (FieldDefinition field : promised) {
            String place = type + "." + field.getName();
            if (isThere(place, there.get(field.getName()))) {
                FieldDefinition now = there.get(field.getName());
                if (!isAtLeast(field.getType(), now.getType())) {
                    found.add(
                            "%s is no longer %s but %s".formatted(place, print(field.getType()), print(now.getType())));
                }
                compareInputs(place + "(%s:)", field.getInputValueDefinitions(), now.getInputValueDefinitions());
            }
        }
    }

    private void compareInputs(String place, List<InputValueDefinition> promised, List<InputValueDefinition> served) {
        var before = named(promised);
        var there = named(served);
        before.forEach((name, input) -> {
            if (isThere(place.formatted(name), there.get(name))) {
                compareInput(place.formatted(name), input, there.get(name));
            }
        });
        there.forEach((name, input) -> {
            if (!before.containsKey(name) && isRequired(input)) {
                found.add(place.formatted(name) + " is new and required");
            }
        });
    }

    private void compareInput(String place, InputValueDefinition promised, InputValueDefinition served) {
        if (!isAtLeast(served.getType(), promised.getType())) {
            found.add("%s no longer takes %s but %s"
                    .formatted(place, print(promised.getType()), print(served.getType())));
        }
        String before = print(promised.getDefaultValue());
        String now = print(served.getDefaultValue());
        if (!isRequired(promised) && !before.equals(now)) {
            found.add("%s is no longer %s by default but %s".formatted(place, before, now));
        }
    }

    private void keepsAll(String place, Map<String, ?> promised, Map<String, ?> served) {
        promised.keySet().forEach(name -> isThere(place + name, served.get(name)));
    }

    private boolean isThere(String place, Object served) {
        if (served == null) {
            found.add(place + " is gone");
        }
        return served != null;
    }

    private static boolean isRequired(InputValueDefinition input) {
        return input.getType() instanceof NonNullType && input.getDefaultValue() == null;
    }

    private static boolean oneOf(DirectivesContainer<?> type) {
        return type.hasDirective("oneOf");
    }

    /** Whether whatever the second type allows is allowed by the first. */
    private static boolean isAtLeast(Type<?> lax, Type<?> strict) {
        if (strict instanceof NonNullType sure) {
            return isAtLeast(lax instanceof NonNullType same ? same.getType() : lax, sure.getType());
        }
        if (lax instanceof ListType list && strict instanceof ListType narrow) {
            return isAtLeast(list.getType(), narrow.getType());
        }
        return lax instanceof TypeName name
                && strict instanceof TypeName same
                && Objects.equals(name.getName(), same.getName());
    }

    private static <T extends Node<?>> Map<String, T> named(List<T> nodes) {
        return nodes.stream().collect(Collectors.toMap(node -> ((NamedNode<?>) node).getName(), Function.identity()));
    }

    private static String print(Node<?> node) {
        return node == null ? "null" : AstPrinter.printAstCompact(node);
    }
}
