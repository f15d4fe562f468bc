package org.casegraph.importer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Statements on the connection of an import's transaction. What the database refuses is thrown unchecked. */
final class StagingSql {

    private static final int FETCHED = 1_000;

    private final Connection connection;

    StagingSql(Connection connection) {
        this.connection = connection;
    }

    /** What a row is read as. */
    interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    void run(List<String> statements) {
        try (Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** How many rows it changed. */
    long change(String statement, Object... parameters) {
        try (PreparedStatement prepared = prepared(statement, parameters)) {
            return prepared.executeLargeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Whether there is a row. */
    boolean any(String from) {
        return rows("select exists (select from " + from + ")", row -> row.getBoolean(1))
                .getFirst();
    }

    <T> List<T> rows(String query, RowReader<T> reader, Object... parameters) {
        List<T> rows = new ArrayList<>();
        each(query, reader, rows::add, parameters);
        return rows;
    }

    /** Some rows at a time, however many there are. Other statements may be run in between. */
    <T> void each(String query, RowReader<T> reader, Consumer<T> consumer, Object... parameters) {
        try (PreparedStatement prepared = prepared(query, parameters)) {
            prepared.setFetchSize(FETCHED);
            try (ResultSet rows = prepared.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(reader.read(rows));
                }
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private PreparedStatement prepared(String statement, Object... parameters) throws SQLException {
        PreparedStatement prepared = connection.prepareStatement(statement);
        for (int i = 0; i < parameters.length; i++) {
            prepared.setObject(i + 1, parameter(parameters[i]));
        }
        return prepared;
    }

    private Object parameter(Object value) throws SQLException {
        return switch (value) {
            case UUID[] ids -> connection.createArrayOf("uuid", ids);
            case Long[] numbers -> connection.createArrayOf("bigint", numbers);
            case String[] texts -> connection.createArrayOf("text", texts);
            default -> value;
        };
    }

    private static IllegalStateException failed(SQLException e) {
        return new IllegalStateException("The database did not do what an import needs.", e);
    }
}
