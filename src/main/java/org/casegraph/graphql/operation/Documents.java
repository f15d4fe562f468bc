package org.casegraph.graphql.operation;

import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.graphql.error.ErrorShape;

/** Reads documents and checks them against the schema. */
@Singleton
class Documents {

    private static final ParserOptions OPTIONS = ParserOptions.newParserOptions()
            .captureIgnoredChars(false)
            .captureLineComments(false)
            .build();

    private final GraphQLSchema schema;

    Documents(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * The document of this text, which may not fit the schema.
     *
     * @throws RefusedException where it is none
     */
    Document parse(String text) {
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(OPTIONS)
                            .build());
        } catch (InvalidSyntaxException invalid) {
            throw new RefusedException(ErrorShape.of((GraphQLError) invalid.toInvalidSyntaxError()));
        }
    }

    /** Refuses a document that does not fit the schema. */
    void check(Document document) {
        List<ValidationError> errors = ParseAndValidate.validate(schema, document);
        if (!errors.isEmpty()) {
            throw new RefusedException(errors.stream().map(ErrorShape::of).toList());
        }
    }
}
