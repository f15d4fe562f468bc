package org.casegraph.importer;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.importer.Problems.Finding;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What the database refuses because of the data, as a problem. */
final class Refusals {

    /** Of SQL: integrity constraint violation, data exception. */
    private static final String VIOLATION = "23";

    private static final String DATA = "22";

    private Refusals() {}

    /** Empty where something else went wrong. */
    static Optional<Finding> of(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .flatMap(cause -> chain((SQLException) cause))
                .filter(Refusals::isAboutData)
                .findFirst()
                .map(Refusals::finding);
    }

    /** The driver hangs what a batch failed of on the failure of the batch. */
    private static Stream<SQLException> chain(SQLException failure) {
        return Stream.iterate(failure, next -> next != null, SQLException::getNextException);
    }

    private static boolean isAboutData(SQLException e) {
        String state = e.getSQLState();
        return !(e instanceof BatchUpdateException)
                && state != null
                && (state.startsWith(VIOLATION) || state.startsWith(DATA));
    }

    private static Finding finding(SQLException e) {
        Optional<ServerErrorMessage> server = e instanceof PSQLException known
                ? Optional.ofNullable(known.getServerErrorMessage())
                : Optional.empty();
        String constraint = server.map(ServerErrorMessage::getConstraint).orElse("SQLSTATE " + e.getSQLState());
        return Finding.of(ProblemCode.CONSTRAINT, "The database refuses the import by its rule " + constraint + ".");
    }
}
