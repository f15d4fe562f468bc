package org.casegraph.graphql.limit;

import graphql.Scalars;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLTypeUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casegraph.graphql.PageRequest;
import org.jspecify.annotations.Nullable;

/** How many rows a field gives at the most, by its arguments. */
final class PageSize {

    /** What a list has at the most, by the variables. */
    @FunctionalInterface
    interface Size {
        long of(Map<String, Object> variables);
    }

    private static final List<String> PAGING = List.of("first", "last");

    private final Map<String, Value<?>> defaults = new HashMap<>();

    PageSize(OperationDefinition operation) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() != null) {
                defaults.put(variable.getName(), variable.getDefaultValue());
            }
        }
    }

    /** The size of a page; none where the field gives no pages. */
    Optional<Size> ofPage(GraphQLFieldDefinition definition, Field field) {
        if (PAGING.stream().allMatch(name -> definition.getArgument(name) == null)) {
            return Optional.empty();
        }
        List<Function<Map<String, Object>, Optional<Object>>> sizes =
                given(field, PAGING::contains).toList();
        return Optional.of(variables -> sizes.stream()
                .flatMap(size -> size.apply(variables).stream())
                .mapToLong(PageSize::rows)
                .max()
                .orElse(PageRequest.DEFAULT));
    }

    /** How many ids the field is given of what it gives; none where it takes none. */
    Optional<Size> ofIds(GraphQLFieldDefinition definition, Field field) {
        List<Function<Map<String, Object>, Optional<Object>>> lists =
                given(field, name -> isIds(definition.getArgument(name))).toList();
        return lists.isEmpty()
                ? Optional.empty()
                : Optional.of(variables -> lists.stream()
                        .flatMap(list -> list.apply(variables).stream())
                        .mapToLong(PageSize::values)
                        .max()
                        .orElse(0));
    }

    private static boolean isIds(GraphQLArgument argument) {
        return GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(argument.getType()))
                && Scalars.GraphQLID.getName()
                        .equals(GraphQLTypeUtil.unwrapAll(argument.getType()).getName());
    }

    private Stream<Function<Map<String, Object>, Optional<Object>>> given(Field field, Predicate<String> of) {
        return field.getArguments().stream()
                .filter(argument -> of.test(argument.getName()))
                .map(Argument::getValue)
                .map(this::value);
    }

    private Function<Map<String, Object>, Optional<Object>> value(Value<?> value) {
        if (value instanceof VariableReference variable) {
            Optional<Object> otherwise = Optional.ofNullable(defaults.get(variable.getName()));
            return variables -> variables.containsKey(variable.getName())
                    ? Optional.ofNullable(variables.get(variable.getName()))
                    : otherwise;
        }
        return variables -> Optional.of(value);
    }

    // A number that is none, or is out of bounds, is refused where it is read.
    private static long rows(@Nullable Object size) {
        long rows = switch (size) {
            case IntValue literal -> literal.getValue().longValue();
            case Number number -> number.longValue();
            case null, default -> PageRequest.DEFAULT;
        };
        return Math.clamp(rows, 1, PageRequest.MOST);
    }

    private static long values(Object list) {
        return switch (list) {
            case ArrayValue literal -> literal.getValues().size();
            case Collection<?> values -> values.size();
            default -> 1;
        };
    }
}
