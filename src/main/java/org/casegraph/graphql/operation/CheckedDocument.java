package org.casegraph.graphql.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.casegraph.graphql.limit.Cost;
import org.casegraph.graphql.limit.Costs;

/** A valid document within the limits, and what its operations cost. */
final class CheckedDocument {

    private final Document document;
    private final Costs costs;
    private final Map<OperationDefinition, Function<Map<String, Object>, Cost>> known = new ConcurrentHashMap<>();

    CheckedDocument(Document document, Costs costs) {
        this.document = document;
        this.costs = costs;
    }

    Document document() {
        return document;
    }

    Cost cost(OperationDefinition operation, Map<String, Object> variables) {
        return known.computeIfAbsent(operation, of -> costs.of(document, of)).apply(variables);
    }
}
