package org.casegraph.graphql.live;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;

/**
 * A subscription as what it asks again and again: each of its fields is a field of the query with a longer name.
 *
 * @param query the same selection of the query's field, under the subscription's name
 * @param after the version that the client says it has
 */
record Subscription(GraphQLRequest query, Optional<String> after) {

    private static final Map<String, String> FIELDS = Map.of("caseChanged", "case", "personChanged", "person");
    private static final String AFTER = "after";

    static Subscription of(Operation operation) {
        Rewriting rewriting = new Rewriting(operation.variables());
        OperationDefinition definition =
                (OperationDefinition) new AstTransformer().transform(operation.definition(), rewriting);
        List<FragmentDefinition> fragments = new ArrayList<>();
        for (FragmentDefinition fragment : reachable(operation.definition(), operation.document())) {
            fragments.add((FragmentDefinition) new AstTransformer().transform(fragment, rewriting));
        }
        Set<String> used = new HashSet<>();
        fragments.forEach(fragment -> collectVariables(fragment, used));
        collectVariables(definition.getSelectionSet(), used);
        definition.getDirectives().forEach(directive -> collectVariables(directive, used));
        return new Subscription(request(definition, fragments, used, operation.variables()), rewriting.after);
    }

    // Neither fragments nor variables may be left over that only the subscription used.
    private static GraphQLRequest request(
            OperationDefinition definition,
            List<FragmentDefinition> fragments,
            Set<String> used,
            Map<String, Object> variables) {
        OperationDefinition query = definition.transform(operation -> operation
                .operation(OperationDefinition.Operation.QUERY)
                .variableDefinitions(definition.getVariableDefinitions().stream()
                        .filter(variable -> used.contains(variable.getName()))
                        .toList()));
        Document.Builder document = Document.newDocument().definition(query);
        fragments.forEach(document::definition);
        Map<String, Object> values = new HashMap<>(variables);
        values.keySet().retainAll(used);
        String text = AstPrinter.printAst(document.build());
        return new GraphQLRequest(text, query.getName(), values, Map.of());
    }

    private static List<FragmentDefinition> reachable(OperationDefinition from, Document document) {
        Map<String, FragmentDefinition> found = new HashMap<>();
        Deque<Node<?>> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            Node<?> node = ahead.pop();
            node.getChildren().forEach(ahead::push);
            if (node instanceof FragmentSpread spread && !found.containsKey(spread.getName())) {
                FragmentDefinition fragment = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                        .filter(one -> one.getName().equals(spread.getName()))
                        .findAny()
                        .orElseThrow();
                found.put(spread.getName(), fragment);
                ahead.push(fragment);
            }
        }
        return found.values().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .toList();
    }

    private static void collectVariables(Node<?> node, Set<String> into) {
        if (node instanceof VariableReference variable) {
            into.add(variable.getName());
        }
        node.getChildren().forEach(child -> collectVariables(child, into));
    }

    // The names of these fields and of the type occur at the root only. The raw types are the engine's.
    @SuppressWarnings("rawtypes")
    private static final class Rewriting extends NodeVisitorStub {

        private final Map<String, Object> variables;
        private Optional<String> after = Optional.empty();

        private Rewriting(Map<String, Object> variables) {
            this.variables = variables;
        }

        @Override
        public TraversalControl visitField(Field field, TraverserContext<Node> context) {
            String name = FIELDS.get(field.getName());
            if (name == null) {
                return TraversalControl.CONTINUE;
            }
            field.getArguments().stream()
                    .filter(argument -> argument.getName().equals(AFTER))
                    .forEach(argument -> after = value(argument));
            return TreeTransformerUtil.changeNode(
                    context,
                    field.transform(changed -> changed.name(name)
                            .alias(field.getResultKey())
                            .arguments(field.getArguments().stream()
                                    .filter(argument -> !argument.getName().equals(AFTER))
                                    .toList())));
        }

        @Override
        public TraversalControl visitTypeName(TypeName type, TraverserContext<Node> context) {
            return type.getName().equals("Subscription")
                    ? TreeTransformerUtil.changeNode(context, type.transform(changed -> changed.name("Query")))
                    : TraversalControl.CONTINUE;
        }

        private Optional<String> value(Argument argument) {
            return switch (argument.getValue()) {
                case StringValue text -> Optional.of(text.getValue());
                case VariableReference variable ->
                    Optional.ofNullable(variables.get(variable.getName())).map(Object::toString);
                default -> Optional.empty();
            };
        }
    }
}
