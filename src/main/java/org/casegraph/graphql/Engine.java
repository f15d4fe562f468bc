package org.casegraph.graphql;

import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.ExecutionResponse;
import io.smallrye.graphql.execution.ExecutionResponseWriter;
import io.smallrye.graphql.execution.ExecutionService;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** SmallRye's engine, with all errors in one shape: see {@link ErrorShape}. */
class Engine extends ExecutionService {

    private static final String NO_DOCUMENT = "Missing 'query' field in the request";
    private static final String NO_SYNTAX = "Unparseable input document";

    Engine(GraphQLSchema schema, Schema model) {
        super(schema, model, Optional.empty());
    }

    @Override
    public void execute(
            JsonObject request, Map<String, Object> context, ExecutionResponseWriter writer, boolean async) {
        super.execute(request, context, new Shaping(request, writer), async);
    }

    private record Shaping(JsonObject request, ExecutionResponseWriter writer) implements ExecutionResponseWriter {

        @Override
        public void write(ExecutionResponse response) {
            var result = response.getExecutionResult();
            if (result.getErrors().isEmpty()) {
                writer.write(response);
                return;
            }
            List<GraphQLError> errors =
                    causes(result.getErrors()).map(this::shaped).toList();
            writer.write(new ExecutionResponse(ExecutionResultImpl.newExecutionResult()
                    .from(result)
                    .errors(errors)
                    .build()));
        }

        // A null where there may be none follows from the error that left it, where there is one.
        private static Stream<GraphQLError> causes(List<GraphQLError> errors) {
            boolean caused = errors.stream().anyMatch(error -> !(error instanceof NonNullableFieldWasNullError));
            return errors.stream().filter(error -> !caused || !(error instanceof NonNullableFieldWasNullError));
        }

        private GraphQLError shaped(GraphQLError error) {
            return switch (error.getMessage()) {
                case NO_DOCUMENT -> ErrorShape.of(ErrorCode.BAD_REQUEST, "The request has no `query`.");
                case NO_SYNTAX -> ErrorShape.of(syntaxError());
                default -> ErrorShape.of(error);
            };
        }

        // SmallRye says no more than that there was one.
        private GraphQLError syntaxError() {
            try {
                Parser.parse(request.getString("query"));
                throw new IllegalStateException("The document was refused and can be read.");
            } catch (InvalidSyntaxException refused) {
                return refused.toInvalidSyntaxError();
            }
        }

        @Override
        public void fail(Throwable failure) {
            writer.fail(failure);
        }
    }
}
