package org.casegraph.graphql.operation;

import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

/** Finds out what requests ask to be done. */
@Singleton
public class Operations {

    private final Documents documents;

    Operations(Documents documents) {
        this.documents = documents;
    }

    /**
     * The operation that the request asks for. Takes no more than a look-up where the document is known, else the time
     * to read and check it.
     *
     * @throws RefusedException where it asks for none that may be executed
     */
    public Operation of(GraphQLRequest request) {
        String text = request.query();
        if (text == null || text.isBlank()) {
            throw new RefusedException(ErrorShape.of(ErrorCode.BAD_REQUEST, "The request has no `query`."));
        }
        Document document = documents.parse(text);
        OperationDefinition definition = definition(document, request);
        if (request.reading() && definition.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new RefusedException(
                    ErrorShape.of(ErrorCode.METHOD_NOT_ALLOWED, "Nothing but a query may come by GET."));
        }
        documents.check(document);
        return new Operation(text, document, definition, request.variables());
    }

    private static OperationDefinition definition(Document document, GraphQLRequest request) {
        try {
            return NodeUtil.getOperation(document, request.operationName()).operationDefinition;
        } catch (UnknownOperationException unknown) {
            throw new RefusedException(ErrorShape.of(unknown));
        }
    }
}
