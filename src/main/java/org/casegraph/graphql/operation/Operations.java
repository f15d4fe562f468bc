package org.casegraph.graphql.operation;

import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.Document;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.limit.Cost;

/** Finds out what requests ask to be done. */
@Singleton
public class Operations {

    private final KnownTexts texts;
    private final Documents documents;
    private final Variables variables;

    Operations(KnownTexts texts, Documents documents, Variables variables) {
        this.texts = texts;
        this.documents = documents;
        this.variables = variables;
    }

    /** Whether {@link #of} takes no more than a look-up for this request. */
    public boolean knows(GraphQLRequest request) {
        return request.query() != null && documents.known(request.query()).isPresent();
    }

    /**
     * The operation that the request asks for. Takes no more than a look-up where the document is known, else the time
     * to read and check it.
     *
     * @throws RefusedException where it asks for none that may be executed
     */
    public Operation of(GraphQLRequest request) {
        String text = texts.of(request);
        Optional<CheckedDocument> known = documents.known(text);
        Document parsed = known.map(CheckedDocument::document).orElseGet(() -> documents.parse(text));
        OperationDefinition asked = definition(parsed, request);
        admit(asked.getOperation(), request);
        CheckedDocument document = known.orElseGet(() -> documents.check(text, parsed));
        // Of the document that is kept: another request may have read the same text first.
        OperationDefinition definition = definition(document.document(), request);
        variables.check(definition, request.variables());
        Cost cost = document.cost(definition, request.variables());
        Optional<GraphQLError> exceeded = cost.error();
        if (exceeded.isPresent()) {
            throw new RefusedException(exceeded.get(), cost);
        }
        texts.keep(request, text);
        return new Operation(text, document.document(), definition, request.variables(), cost);
    }

    private static void admit(OperationDefinition.Operation asked, GraphQLRequest request) {
        if (request.reading() && asked != OperationDefinition.Operation.QUERY) {
            throw new RefusedException(
                    ErrorShape.of(ErrorCode.METHOD_NOT_ALLOWED, "Nothing but a query may come by GET."));
        }
        if (asked == OperationDefinition.Operation.MUTATION && !request.changing()) {
            throw new RefusedException(ErrorShape.of(
                    ErrorCode.FORBIDDEN,
                    "Mutations are taken from programs on the server's own machine only, and by POST."));
        }
    }

    private static OperationDefinition definition(Document document, GraphQLRequest request) {
        try {
            return NodeUtil.getOperation(document, request.operationName()).operationDefinition;
        } catch (UnknownOperationException unknown) {
            throw new RefusedException(ErrorShape.of(unknown));
        }
    }
}
