package org.casegraph.graphql.sql;

import graphql.language.VariableReference;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetchingEnvironmentImpl;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The arguments of a field of one operation, each as its resolver would get it. */
public final class FieldArguments {

    private final ExecutableNormalizedField field;
    private final Map<String, Object> variables;
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** Reads them as SmallRye does for the resolver. */
    FieldArguments(ExecutableNormalizedField field, Map<String, Object> variables, Operation resolver) {
        this.variables = variables;
        this.field = field;
        List<Argument> arguments = resolver.getArguments().stream()
                .filter(a -> !a.isSourceArgument())
                .toList();
        List<Object> read = read(field, arguments);
        for (int i = 0; i < arguments.size(); i++) {
            values.put(arguments.get(i).getName(), read.get(i));
        }
    }

    private static List<Object> read(ExecutableNormalizedField field, List<Argument> arguments) {
        try {
            return new ArgumentHelper(arguments)
                    .getArguments(DataFetchingEnvironmentImpl.newDataFetchingEnvironment()
                            .arguments(field.getResolvedArguments())
                            .build());
        } catch (AbstractDataFetcherException | RuntimeException refused) {
            throw new UncoveredException(field.getFieldName() + "(…)");
        }
    }

    /** The value of the argument; null where it has none. */
    public <T> @Nullable T get(String name, Class<T> type) {
        return type.cast(values.get(name));
    }

    /** The text that the argument will have whenever the operation runs; null where it has none. */
    @Nullable
    Binding text(String name) {
        String value = get(name, String.class);
        return value == null ? null : binding(name, value);
    }

    private Binding binding(String name, String value) {
        return field.getAstArguments().stream()
                .filter(written -> written.getName().equals(name))
                .map(written -> written.getValue())
                .filter(VariableReference.class::isInstance)
                .map(reference -> ((VariableReference) reference).getName())
                .filter(variable -> variables.get(variable) instanceof String)
                .<Binding>map(variable -> new Binding.Variable(variable, UnaryOperator.identity()))
                .findFirst()
                .orElseGet(() -> new Binding.Constant(value));
    }
}
