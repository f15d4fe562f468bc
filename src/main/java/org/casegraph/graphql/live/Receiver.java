package org.casegraph.graphql.live;

import graphql.GraphQLError;
import io.vertx.core.buffer.Buffer;
import java.util.List;

/** Where the answers to one operation go. May be called on any thread, never by two at a time. */
public interface Receiver {

    /** Whether it takes no answer now; whoever drains it says so to the {@link LiveOperation}. */
    boolean isFull();

    /**
     * One answer.
     *
     * @param version tells it from the others
     */
    void next(Buffer answer, String version);

    /** There will be no other answer. */
    void complete();

    /** Nothing was executed, and nothing will be. */
    void refused(List<GraphQLError> errors);
}
