package org.casegraph.graphql.engine;

import graphql.ExceptionWhileDataFetching;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.schema.CoercingParseLiteralException;
import io.smallrye.graphql.execution.datafetcher.DataFetcherException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.casegraph.graphql.BusyException;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.database.Deadline;
import org.jboss.logging.Logger;

/** Makes errors of what resolvers throw; what is not the client's mistake is logged as well. */
final class FailedFields implements DataFetcherExceptionHandler {

    private static final Logger LOG = Logger.getLogger(FailedFields.class);

    @Override
    public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
            DataFetcherExceptionHandlerParameters failed) {
        Throwable cause = failed.getException();
        while (isWrapper(cause) && cause.getCause() != null) {
            cause = cause.getCause();
        }
        boolean mistaken = cause instanceof InvalidArgumentException
                || cause instanceof BusyException
                || cause instanceof CoercingParseLiteralException;
        Deadline deadline =
                failed.getDataFetchingEnvironment().getGraphQlContext().get(Deadline.class);
        if (!mistaken && !deadline.passed()) {
            LOG.errorf(cause, "field failed path=%s", failed.getPath());
        }
        return CompletableFuture.completedFuture(DataFetcherExceptionHandlerResult.newResult(
                        new ExceptionWhileDataFetching(failed.getPath(), cause, failed.getSourceLocation()))
                .build());
    }

    private static boolean isWrapper(Throwable thrown) {
        return thrown instanceof CompletionException || thrown instanceof DataFetcherException;
    }
}
