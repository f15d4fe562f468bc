package org.casegraph.graphql.sql;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.NodeUtil;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperation;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casegraph.graphql.operation.Operation;

/** What an operation selects with its variables, normalized: aliases, fragments and directives are resolved. */
final class Selections {

    private final GraphQLSchema schema;
    private final Map<String, Object> variables;
    private final Map<String, Object> coerced;
    private final Map<String, FragmentDefinition> fragments;
    private final ExecutableNormalizedOperation operation;

    Selections(GraphQLSchema schema, Operation of) {
        this.schema = schema;
        this.variables = of.variables();
        this.coerced = ValuesResolver.coerceVariableValues(
                        schema,
                        of.definition().getVariableDefinitions(),
                        RawVariables.of(variables),
                        GraphQLContext.getDefault(),
                        Locale.ROOT)
                .toMap();
        this.fragments = NodeUtil.getFragmentsByName(of.document());
        this.operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, of.document(), of.definition().getName(), RawVariables.of(variables));
    }

    /** The variables as the client sent them. */
    Map<String, Object> variables() {
        return variables;
    }

    List<ExecutableNormalizedField> roots() {
        return operation.getTopLevelFields();
    }

    /** What a field selects of the objects of this type, in the order in which the specification collects it. */
    List<ExecutableNormalizedField> of(ExecutableNormalizedField field, String type) {
        List<ExecutableNormalizedField> selected = field.getChildren(type);
        boolean shared =
                selected.stream().anyMatch(child -> child.getObjectTypeNames().size() > 1);
        return shared ? inOrder(field, type, selected) : selected;
    }

    // Normalizing merges what several types select, in the order of the first of them.
    private List<ExecutableNormalizedField> inOrder(
            ExecutableNormalizedField field, String type, List<ExecutableNormalizedField> selected) {
        List<String> keys = new FieldCollector()
                .collectFields(
                        FieldCollectorParameters.newParameters()
                                .schema(schema)
                                .objectType((GraphQLObjectType) schema.getType(type))
                                .fragments(fragments)
                                .variables(coerced)
                                .graphQLContext(GraphQLContext.getDefault())
                                .build(),
                        operation.getMergedField(field))
                .getKeys();
        return selected.stream()
                .sorted((one, other) ->
                        Integer.compare(keys.indexOf(one.getResultKey()), keys.indexOf(other.getResultKey())))
                .toList();
    }
}
