package org.casegraph.graphql.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;
import org.casegraph.graphql.limit.Cost;

/**
 * What a request asks to be done: one operation of a valid document, within the limits, with its variables as the
 * client sent them, which fit their types.
 *
 * @param text the document as it was read
 * @param document the same one for the same text, as long as it is kept; so are its definitions
 * @param cost for the extensions of the answer
 */
public record Operation(
        String text, Document document, OperationDefinition definition, Map<String, Object> variables, Cost cost) {

    /** Whether it only reads. */
    public boolean isQuery() {
        return definition.getOperation() == OperationDefinition.Operation.QUERY;
    }
}
