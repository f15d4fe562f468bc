package org.casegraph.launch;

import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/** An embedded server's TCP port on this machine, and how databases are made on it. */
public record ServerAddress(int port) {

    /** The role that owns each database made here: no superuser, as in production; the server asks no password. */
    public static final String ROLE = "casegraph";

    /** The JDBC URL of the database of that name, a plain identifier; it's made, empty, where it's missing. */
    public String database(String name) {
        PGSimpleDataSource server = new PGSimpleDataSource();
        server.setURL(url("postgres"));
        server.setUser("postgres");
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select 1 from pg_roles where rolname = '" + ROLE + "'")
                    .next()) {
                statement.execute("create role " + ROLE + " login");
            }
            if (!statement
                    .executeQuery("select 1 from pg_database where datname = '" + name + "'")
                    .next()) {
                statement.execute("create database " + name + " owner " + ROLE + " template template0");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("no database " + name + " on port " + port, e);
        }
        return url(name);
    }

    private String url(String database) {
        return "jdbc:postgresql://localhost:" + port + "/" + database;
    }
}
