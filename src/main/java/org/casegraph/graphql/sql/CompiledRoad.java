package org.casegraph.graphql.sql;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.Set;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.RefusedException;
import org.casegraph.graphql.sql.Plans.Compiled;
import org.casegraph.graphql.sql.Plans.Covered;
import org.casegraph.graphql.sql.Plans.Uncovered;
import org.jboss.logging.Logger;

/**
 * Answers an operation by one statement that reads one state of the database and writes the answer's bytes. It never
 * answers with errors: what it does not cover, and what is refused, is left to the general road.
 */
@Singleton
public class CompiledRoad {

    private static final Logger LOG = Logger.getLogger(CompiledRoad.class);
    // A cursor of another list, and a text with U+0000: the general road says so to the client.
    private static final Set<String> REFUSED = Set.of("22023", "22021");

    private static final String CANCELED = "57014";

    private final Plans plans;
    private final Pool pool;
    private final boolean enabled;

    CompiledRoad(Plans plans, Pool pool, CompiledSettings settings) {
        this.plans = plans;
        this.pool = pool;
        this.enabled = settings.enabled();
    }

    /** What came of an operation on this road. */
    public sealed interface Attempt {}

    public record Answered(Answer answer) implements Attempt {}

    /** The operation is left to the general road: for a field that no statement gives, or another reason. */
    public record Left(String why) implements Attempt {}

    /** Whether it is known already how to answer such an operation, so that to execute it takes no time to speak of. */
    public boolean knows(Operation operation) {
        return !enabled || plans.known(operation) != null;
    }

    /** The answer, or why this is not the road to it. */
    public Future<Attempt> execute(Operation operation) {
        if (!enabled) {
            return left("switched off");
        }
        Compiled compiled = plans.of(operation);
        return switch (compiled) {
            case Uncovered(String what) -> left(what);
            case Covered(Plan plan) -> execute(plan, operation);
        };
    }

    private Future<Attempt> execute(Plan plan, Operation operation) {
        Tuple values;
        try {
            values = plan.values(operation.variables(), operation.cost().end());
        } catch (UncoveredException | InvalidArgumentException refused) {
            return left("refused");
        }
        return pool.preparedQuery(plan.sql())
                .execute(values)
                .map(CompiledRoad::answer)
                .recover(CompiledRoad::failed);
    }

    private static Attempt answer(RowSet<Row> rows) {
        Buffer body = rows.iterator().next().getBuffer(0);
        return body == null ? new Left("refused") : new Answered(new Answer(body, true, false));
    }

    private static Future<Attempt> failed(Throwable failure) {
        if (failure instanceof PgException late && late.getSqlState().equals(CANCELED)) {
            return Future.failedFuture(RefusedException.deadline());
        }
        if (!(failure instanceof PgException refused && REFUSED.contains(refused.getSqlState()))) {
            LOG.warn("statement failed, the general road answers", failure);
        }
        return left("refused");
    }

    private static Future<Attempt> left(String why) {
        return Future.succeededFuture(new Left(why));
    }
}
