package org.casegraph.graphql.limit;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Measures a document that may not fit the schema. Each fragment is measured once, however often it is spread. */
final class Extents {

    private static final Set<String> INTROSPECTION = Set.of("__schema", "__type");

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> known = new HashMap<>();

    Extents(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Extent of(OperationDefinition operation) {
        Stream<Extent> variables = operation.getVariableDefinitions().stream()
                .map(variable -> ofDirectives(variable).and(ofValue(variable.getDefaultValue())));
        return sum(variables).and(ofDirectives(operation)).and(ofSelections(operation.getSelectionSet()));
    }

    private Extent ofSelections(@Nullable SelectionSet set) {
        if (set == null) {
            return Extent.NONE;
        }
        List<String> names = set.getSelectionsOfType(Field.class).stream()
                .map(Field::getResultKey)
                .toList();
        long repeated = names.size() - new HashSet<>(names).size();
        return sum(set.getSelections().stream().map(this::of)).and(Extent.ofRepeated(repeated));
    }

    private Extent of(Selection<?> selection) {
        return switch (selection) {
            case Field field ->
                Extent.ofField(
                        field.getAlias() != null,
                        INTROSPECTION.contains(field.getName()),
                        ofSelections(field.getSelectionSet())
                                .and(ofDirectives(field))
                                .and(ofArguments(field.getArguments())));
            case InlineFragment inline -> ofSelections(inline.getSelectionSet()).and(ofDirectives(inline));
            case FragmentSpread spread -> ofFragment(spread.getName()).and(ofDirectives(spread));
            default -> Extent.NONE;
        };
    }

    private Extent ofFragment(String name) {
        Extent extent = known.get(name);
        if (extent == null) {
            // What spreads itself is refused once it is checked against the schema, and costs no more until then.
            known.put(name, Extent.NONE);
            FragmentDefinition fragment = fragments.get(name);
            extent = fragment == null
                    ? Extent.NONE
                    : ofSelections(fragment.getSelectionSet()).and(ofDirectives(fragment));
            known.put(name, extent);
        }
        return extent;
    }

    private static Extent ofDirectives(DirectivesContainer<?> place) {
        return sum(place.getDirectives().stream().map(directive -> ofArguments(directive.getArguments())))
                .and(Extent.ofDirectives(place.getDirectives().size()));
    }

    private static Extent ofArguments(Collection<Argument> arguments) {
        return sum(arguments.stream().map(argument -> ofValue(argument.getValue())));
    }

    private static Extent ofValue(@Nullable Value<?> value) {
        return switch (value) {
            case ArrayValue list ->
                sum(list.getValues().stream().map(Extents::ofValue))
                        .and(Extent.ofList(list.getValues().size()));
            case ObjectValue object -> sum(object.getObjectFields().stream().map(field -> ofValue(field.getValue())));
            case null, default -> Extent.NONE;
        };
    }

    private static Extent sum(Stream<Extent> extents) {
        return extents.reduce(Extent.NONE, Extent::and);
    }
}
