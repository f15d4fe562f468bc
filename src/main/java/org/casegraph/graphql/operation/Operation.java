package org.casegraph.graphql.operation;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.Map;

/**
 * What a request asks to be done: one operation of a valid document, within the limits, with its variables as the
 * client sent them.
 *
 * @param text the document as it was read
 */
public record Operation(String text, Document document, OperationDefinition definition, Map<String, Object> variables) {

    /** Whether it only reads. */
    public boolean isQuery() {
        return definition.getOperation() == OperationDefinition.Operation.QUERY;
    }
}
