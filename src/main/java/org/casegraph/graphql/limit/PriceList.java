package org.casegraph.graphql.limit;

import graphql.introspection.Introspection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the price of one operation of a valid document: docs/limits.md has the model. */
final class PriceList {

    // What is reckoned for a list that is given whole.
    private static final long WHOLE = 5;

    private final GraphQLSchema schema;
    private final Map<String, Long> prices;
    private final PageSize sizes;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Price> known = new HashMap<>();

    PriceList(GraphQLSchema schema, Map<String, Long> prices, Document document, OperationDefinition operation) {
        this.schema = schema;
        this.prices = prices;
        this.sizes = new PageSize(operation);
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    Price of(SelectionSet set, GraphQLCompositeType type) {
        List<Price> always = new ArrayList<>();
        Map<String, List<Price>> byType = new HashMap<>();
        for (Selection<?> selection : set.getSelections()) {
            switch (selection) {
                case Field field -> always.add(ofField(field, type));
                case InlineFragment inline ->
                    add(inline.getTypeCondition(), ofInline(inline, type), type, always, byType);
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    add(fragment.getTypeCondition(), ofFragment(fragment), type, always, byType);
                }
                default -> throw new IllegalStateException();
            }
        }
        always.add(Price.dearest(byType.values().stream().map(Price::sum).toList()));
        return Price.sum(always);
    }

    // An object has one type: what is asked for of others costs nothing.
    private void add(
            @Nullable TypeName condition,
            Price price,
            GraphQLCompositeType type,
            List<Price> always,
            Map<String, List<Price>> byType) {
        if (condition != null
                && !(type instanceof GraphQLObjectType)
                && schema.getType(condition.getName()) instanceof GraphQLObjectType) {
            byType.computeIfAbsent(condition.getName(), name -> new ArrayList<>())
                    .add(price);
        } else {
            always.add(price);
        }
    }

    private Price ofInline(InlineFragment inline, GraphQLCompositeType type) {
        TypeName condition = inline.getTypeCondition();
        return of(inline.getSelectionSet(), condition == null ? type : composite(condition));
    }

    private Price ofFragment(FragmentDefinition fragment) {
        Price price = known.get(fragment.getName());
        if (price == null) {
            price = of(fragment.getSelectionSet(), composite(fragment.getTypeCondition()));
            known.put(fragment.getName(), price);
        }
        return price;
    }

    private Price ofField(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__") || Introspection.isIntrospectionTypes(parent.getName())) {
            return Price.NOTHING;
        }
        GraphQLFieldDefinition definition = ((GraphQLFieldsContainer) parent).getFieldDefinition(field.getName());
        long base = prices.getOrDefault(parent.getName() + "." + field.getName(), 0L);
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return (variables, rows) -> base;
        }
        Price of = of(field.getSelectionSet(), type);
        if (!GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()))) {
            return sizes.ofPage(definition, field)
                    .<Price>map(size -> (variables, rows) -> base + 1 + of.of(variables, size.of(variables)))
                    .orElse((variables, rows) -> base + 1 + of.of(variables, 0));
        }
        if (isConnection(parent)) {
            // An edge is no object of its own.
            long own = isEdge(type) ? 0 : 1;
            return (variables, rows) -> base + times(rows, own + of.of(variables, 0));
        }
        PageSize.Size size = sizes.ofIds(definition, field).orElse(variables -> WHOLE);
        return (variables, rows) -> base + times(size.of(variables), 1 + of.of(variables, 0));
    }

    private static long times(long rows, long each) {
        return Math.min(Price.BOUND, rows * each);
    }

    private static boolean isConnection(GraphQLCompositeType type) {
        return type instanceof GraphQLObjectType object && object.getFieldDefinition("pageInfo") != null;
    }

    private static boolean isEdge(GraphQLCompositeType type) {
        return type instanceof GraphQLObjectType object && object.getFieldDefinition("cursor") != null;
    }

    private GraphQLCompositeType composite(TypeName name) {
        return (GraphQLCompositeType) schema.getType(name.getName());
    }
}
