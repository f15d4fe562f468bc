package org.casegraph.graphql.sql;

import graphql.language.Argument;
import graphql.language.Definition;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the variables of an operation bear on its statement. What decides how it is written makes another statement for
 * each value; texts that stand for nothing but ids, keys and cursors are only given to its parameters.
 */
record VariableUse(List<String> names, Set<String> deciding) {

    private static final Set<String> GIVEN = Set.of("id", "key", "after", "before");

    static VariableUse of(Document document, OperationDefinition operation) {
        Set<String> deciding = new HashSet<>();
        collect(operation.getSelectionSet(), deciding);
        operation.getDirectives().forEach(directive -> collect(directive, deciding));
        // Fragments that this operation doesn't spread can only make it more careful.
        for (Definition<?> definition : document.getDefinitions()) {
            if (!(definition instanceof OperationDefinition)) {
                collect(definition, deciding);
            }
        }
        List<String> names = operation.getVariableDefinitions().stream()
                .map(variable -> variable.getName())
                .toList();
        return new VariableUse(names, deciding);
    }

    private static void collect(Node<?> node, Set<String> deciding) {
        if (node instanceof VariableReference reference) {
            deciding.add(reference.getName());
        } else if (!(node instanceof Argument argument
                && argument.getValue() instanceof VariableReference
                && GIVEN.contains(argument.getName()))) {
            node.getChildren().forEach(child -> collect((Node<?>) child, deciding));
        }
    }

    /** What of these values decides how the statement is written. */
    List<@Nullable Object> shape(Map<String, Object> variables) {
        List<@Nullable Object> shape = new ArrayList<>(names.size());
        for (String name : names) {
            Object value = variables.get(name);
            if (value instanceof String && !deciding.contains(name)) {
                shape.add(Given.TEXT);
            } else {
                shape.add(value == null && !variables.containsKey(name) ? Given.NOTHING : value);
            }
        }
        return shape;
    }

    private enum Given {
        TEXT,
        NOTHING
    }
}
