package org.casegraph.graphql.operation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLError;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import graphql.validation.ValidationError;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;
import org.casegraph.graphql.limit.Costs;
import org.casegraph.graphql.limit.DocumentLimits;

/** Reads documents, checks them, and keeps those that may be executed. */
@Singleton
class Documents {

    // What a document takes on the heap by the characters of its text: 15 were measured for the document alone.
    private static final int BYTES_A_CHARACTER = 40;
    private static final int BYTES_A_DOCUMENT = 2_000;
    // A document with so many mistakes is not mended one by one.
    private static final int MOST_ERRORS = 5;

    private final StrictSchema schema;
    private final DocumentLimits limits;
    private final Costs costs;
    private final ParserOptions options;
    private final Cache<String, CheckedDocument> kept;

    Documents(StrictSchema schema, DocumentLimits limits, Costs costs, DocumentConfig config) {
        this.schema = schema;
        this.limits = limits;
        this.costs = costs;
        this.options = limits.parser();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(config.documentCache().asLongValue())
                .weigher(
                        (String text, CheckedDocument document) -> BYTES_A_DOCUMENT + BYTES_A_CHARACTER * text.length())
                .build();
    }

    /** The document of this text, where it was checked before and is still kept. */
    Optional<CheckedDocument> known(String text) {
        return Optional.ofNullable(kept.getIfPresent(text));
    }

    /**
     * The document of this text, which may not fit the schema.
     *
     * @throws RefusedException where it is none, or is over one of the limits
     */
    Document parse(String text) {
        Document document = parsed(text);
        limits.exceededBy(document).ifPresent(error -> {
            throw new RefusedException(error);
        });
        return document;
    }

    /**
     * The document of this text once it was checked against the schema; it is kept.
     *
     * @throws RefusedException where it does not fit
     */
    CheckedDocument check(String text, Document document) {
        List<ValidationError> errors = ParseAndValidate.validate(schema.schema(), document);
        if (!errors.isEmpty()) {
            throw new RefusedException(
                    errors.stream().limit(MOST_ERRORS).map(ErrorShape::of).toList());
        }
        return kept.get(text, key -> new CheckedDocument(document, costs));
    }

    private Document parsed(String text) {
        try {
            return new Parser()
                    .parseDocument(ParserEnvironment.newParserEnvironment()
                            .document(text)
                            .parserOptions(options)
                            .build());
        } catch (ParseCancelledException
                | ParseCancelledTooDeepException
                | ParseCancelledTooManyCharsException tooMuch) {
            throw new RefusedException(ErrorShape.of(
                    ErrorCode.TOO_MANY_TOKENS,
                    "At most %d tokens, nested %d deep, are taken."
                            .formatted(options.getMaxTokens(), options.getMaxRuleDepth())));
        } catch (InvalidSyntaxException invalid) {
            GraphQLError error = invalid.toInvalidSyntaxError();
            throw new RefusedException(ErrorShape.of(error));
        }
    }
}
