package org.casegraph.graphql.error;

import graphql.ErrorClassification;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.InputMapDefinesTooManyFieldsException;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.SourceLocation;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casegraph.graphql.BusyException;
import org.casegraph.graphql.InvalidArgumentException;

/**
 * The one shape of errors: a message, where in the document and in the answer it belongs, a code, and the path of the
 * argument that caused it where one did. What the program itself got wrong is told as no more than that.
 */
public final class ErrorShape {

    // The engine tells the path of an argument in the message alone.
    private static final Pattern ARGUMENT = Pattern.compile("argument '([^']+)'");
    private static final Pattern VARIABLE = Pattern.compile("[Vv]ariable '([^']+)'");
    private static final Pattern ENGINE_PREFIX = Pattern.compile("(?i)^validation error \\([^)]*\\)\\s*:\\s*");
    // Which the engine prints as its own objects.
    private static final Pattern VALUE = Pattern.compile(
            "(?s)^(argument '[^']*') with value '.*' (?=(is not a valid|must not be|must be|is missing|contains a field) )");

    // What follows names classes of the program.
    private static final Pattern ENGINE_CLASS = Pattern.compile("(?s)[: -]*SRGQL[0-9]+: Expected type .*");

    private static final Pattern ENGINE_VALUE =
            Pattern.compile("(?s) - (Unable to parse|Literal value|Expected an AST type|Expected value).*");
    // The value's class.
    private static final Pattern ENGINE_FOUND = Pattern.compile(",? but (?:it )?was an? '[^']*'");
    private static final Pattern ENGINE_NUMBER = Pattern.compile("SRGQL[0-9]+: ");

    private ErrorShape() {}

    public static GraphQLError of(GraphQLError error) {
        return switch (error) {
            case InvalidSyntaxError syntax -> shaped(syntax, ErrorCode.GRAPHQL_PARSE_FAILED, Optional.empty());
            case ValidationError invalid
            when ENGINE_PREFIX.matcher(invalid.getMessage()).find() ->
                shaped(invalid, ErrorCode.GRAPHQL_VALIDATION_FAILED, found(ARGUMENT, invalid.getMessage()));
            // Found while the document ran: SmallRye checks once more what variables hold.
            case ValidationError invalid ->
                shaped(invalid, ErrorCode.BAD_USER_INPUT, found(ARGUMENT, invalid.getMessage()));
            case GoodFaithIntrospection.BadFaithIntrospectionError introspection ->
                shaped(introspection, ErrorCode.INTROSPECTION_TOO_DEEP, Optional.empty());
            case ExceptionWhileDataFetching failed
            when failed.getException() instanceof CoercingParseLiteralException unread ->
                shaped(failed, told(unread.getMessage()), ErrorCode.BAD_USER_INPUT, Optional.empty());
            case InputMapDefinesTooManyFieldsException _,
                    CoercingParseValueException _,
                    CoercingParseLiteralException _,
                    NonNullableValueCoercedAsNullException _ -> variable(error);
            case UnknownOperationException operation ->
                shaped(operation, ErrorCode.OPERATION_RESOLUTION_FAILURE, Optional.empty());
            case ExceptionWhileDataFetching failed
            when failed.getException() instanceof InvalidArgumentException refused ->
                shaped(failed, refused.getMessage(), ErrorCode.INVALID_ARGUMENT, Optional.of(refused.argument()));
            case ExceptionWhileDataFetching failed
            when failed.getException() instanceof BusyException busy ->
                shaped(failed, busy.getMessage(), ErrorCode.BUSY, Optional.empty());
            default ->
                shaped(error, "The server failed to answer this.", ErrorCode.INTERNAL_SERVER_ERROR, Optional.empty());
        };
    }

    /** The error that an argument or a variable (`$ids`) caused. */
    public static GraphQLError of(ErrorCode code, String message, String argument) {
        return new Shaped(message, List.of(), Optional.empty(), code, Optional.of(argument));
    }

    public static GraphQLError of(ErrorCode code, String message) {
        return new Shaped(message, List.of(), Optional.empty(), code, Optional.empty());
    }

    private static GraphQLError variable(GraphQLError error) {
        return shaped(
                error,
                ErrorCode.BAD_USER_INPUT,
                found(VARIABLE, error.getMessage()).map(name -> "$" + name));
    }

    private static GraphQLError shaped(GraphQLError error, ErrorCode code, Optional<String> argument) {
        return shaped(error, told(error.getMessage()), code, argument);
    }

    private static GraphQLError shaped(GraphQLError error, String message, ErrorCode code, Optional<String> argument) {
        return new Shaped(
                message,
                Objects.requireNonNullElse(error.getLocations(), List.of()),
                Optional.ofNullable(error.getPath()),
                code,
                argument);
    }

    // The engine's message without what it says of itself.
    private static String told(String message) {
        String told = ENGINE_PREFIX.matcher(message).replaceFirst("");
        told = VALUE.matcher(told).replaceFirst("$1 ");
        told = ENGINE_VALUE.matcher(told).replaceFirst("");
        told = ENGINE_FOUND.matcher(told).replaceFirst("");
        return ENGINE_NUMBER
                .matcher(ENGINE_CLASS.matcher(told).replaceFirst("."))
                .replaceFirst("");
    }

    private static Optional<String> found(Pattern pattern, String message) {
        Matcher found = pattern.matcher(message);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private record Shaped(
            String message,
            List<SourceLocation> locations,
            Optional<List<Object>> path,
            ErrorCode code,
            Optional<String> argument)
            implements GraphQLError {

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public ErrorClassification getErrorType() {
            return code;
        }

        @Override
        public List<Object> getPath() {
            return path.orElse(List.of());
        }

        @Override
        public Map<String, Object> toSpecification() {
            Map<String, Object> extensions = new LinkedHashMap<>();
            extensions.put("code", code.name());
            argument.ifPresent(of -> extensions.put("argument", of));
            Map<String, Object> error = new LinkedHashMap<>();
            error.put("message", message);
            if (!locations.isEmpty()) {
                error.put(
                        "locations",
                        locations.stream()
                                .map(at -> new TreeMap<>(Map.of("line", at.getLine(), "column", at.getColumn()))
                                        .descendingMap())
                                .toList());
            }
            path.ifPresent(of -> error.put("path", of));
            error.put("extensions", extensions);
            return error;
        }
    }
}
