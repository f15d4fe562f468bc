package org.casegraph.graphql.operation;

import graphql.ExecutionInput;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.graphql.error.ErrorShape;

/** Reads documents and checks them against the schema. */
@Singleton
class Documents {

    private final GraphQLSchema schema;

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The valid document of this text.
     *
     * @throws RefusedException where it is none
     */
    Document read(String text) {
        ParseAndValidateResult result = ParseAndValidate.parseAndValidate(
                schema, ExecutionInput.newExecutionInput(text).build());
        if (result.isFailure()) {
            List<GraphQLError> errors =
                    result.getErrors().stream().map(ErrorShape::of).toList();
            throw new RefusedException(errors);
        }
        return result.getDocument();
    }
}
