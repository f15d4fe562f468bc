package org.casegraph.graphql.limit;

import graphql.GraphQLError;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.ParserOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.graphql.error.ErrorCode;
import org.casegraph.graphql.error.ErrorShape;

/** What documents may hold, found out before they are checked against the schema, which takes longer. */
@Singleton
public class DocumentLimits {

    // Nobody indents so much.
    private static final int SPACES = 50_000;
    private static final int CHARACTERS = 200_000;
    private static final int RULE_DEPTH = 200;

    private final LimitConfig limits;
    private final boolean introspection;

    DocumentLimits(LimitConfig limits, IntrospectionConfig config) {
        this.limits = limits;
        this.introspection = config.introspection();
    }

    /** How much is read of a document. */
    public ParserOptions parser() {
        return ParserOptions.newParserOptions()
                .maxTokens(limits.tokens())
                .maxWhitespaceTokens(SPACES)
                .maxCharacters(CHARACTERS)
                .maxRuleDepth(RULE_DEPTH)
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .build();
    }

    /** What to tell the client of a document that one of the limits forbids. */
    public Optional<GraphQLError> exceededBy(Document document) {
        Extents extents = new Extents(document);
        Stream<GraphQLError> ofOperations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(extents::of)
                .flatMap(this::exceededBy);
        // First: the rules that the document is checked by take longer than its fragments are many.
        return over(
                        ErrorCode.TOO_MANY_DEFINITIONS,
                        "operations and fragments",
                        document.getDefinitions().size(),
                        limits.definitions())
                .or(ofOperations::findFirst);
    }

    private Stream<GraphQLError> exceededBy(Extent extent) {
        return Stream.of(
                        over(ErrorCode.DEPTH_EXCEEDED, "levels of fields", extent.depth(), limits.depth()),
                        over(ErrorCode.TOO_MANY_ALIASES, "aliases", extent.aliases(), limits.aliases()),
                        over(ErrorCode.TOO_MANY_FIELDS, "fields", extent.fields(), limits.fields()),
                        over(ErrorCode.TOO_MANY_FIELDS, "repeated fields", extent.repeated(), limits.repeatedFields()),
                        over(ErrorCode.TOO_MANY_ROOT_FIELDS, "root fields", extent.roots(), limits.rootFields()),
                        over(ErrorCode.TOO_MANY_DIRECTIVES, "directives", extent.directives(), limits.directives()),
                        over(
                                ErrorCode.TOO_MANY_DIRECTIVES,
                                "directives in one place",
                                extent.place(),
                                limits.directivesInOnePlace()),
                        over(ErrorCode.LIST_TOO_LONG, "values in a list", extent.list(), limits.listSize()),
                        introspecting(extent))
                .flatMap(Optional::stream);
    }

    private static Optional<GraphQLError> over(ErrorCode code, String what, long found, long most) {
        return found <= most
                ? Optional.empty()
                : Optional.of(ErrorShape.of(code, "At most %d %s are taken, found %d.".formatted(most, what, found)));
    }

    private Optional<GraphQLError> introspecting(Extent extent) {
        return introspection || !extent.introspecting()
                ? Optional.empty()
                : Optional.of(ErrorShape.of(
                        ErrorCode.INTROSPECTION_DISABLED,
                        "This server does not answer what its schema is; it stands at /graphql/schema.graphql."));
    }
}
