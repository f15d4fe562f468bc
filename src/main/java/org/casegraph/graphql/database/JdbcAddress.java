package org.casegraph.graphql.database;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * Where a PostgreSQL server is, as a JDBC URL says it, in the words of the Vert.x client. The parameters that both
 * have are taken over: user, password, the sslmode with its root certificate, currentSchema, ApplicationName, options
 * and connectTimeout; a line in the log names the others.
 */
final class JdbcAddress {

    private static final Logger LOG = Logger.getLogger(JdbcAddress.class);
    private static final int MILLISECONDS = 1000;

    private final Properties parameters;
    private final List<String> understood = new ArrayList<>();

    private JdbcAddress(Properties parameters) {
        this.parameters = parameters;
    }

    /**
     * The servers to try in turn: several where the URL names several.
     *
     * @throws IllegalArgumentException where it is no URL of a PostgreSQL database
     */
    static List<PgConnectOptions> servers(String url) {
        Properties parameters = Driver.parseURL(url, null);
        if (parameters == null) {
            throw new IllegalArgumentException("quarkus.datasource.jdbc.url is no address of a PostgreSQL database");
        }
        JdbcAddress address = new JdbcAddress(parameters);
        List<PgConnectOptions> servers = address.servers();
        address.nameTheRest();
        return servers;
    }

    private List<PgConnectOptions> servers() {
        PgConnectOptions all = new PgConnectOptions();
        all.setDatabase(read(PGProperty.PG_DBNAME));
        if (has(PGProperty.USER)) {
            all.setUser(read(PGProperty.USER));
        }
        if (has(PGProperty.PASSWORD)) {
            all.setPassword(read(PGProperty.PASSWORD));
        }
        if (has(PGProperty.CONNECT_TIMEOUT)) {
            all.setConnectTimeout(Integer.parseInt(read(PGProperty.CONNECT_TIMEOUT)) * MILLISECONDS);
        }
        session(all, PGProperty.CURRENT_SCHEMA, "search_path");
        session(all, PGProperty.APPLICATION_NAME, "application_name");
        session(all, PGProperty.OPTIONS, "options");
        encryption(all);
        String[] hosts = read(PGProperty.PG_HOST).split(",");
        String[] ports = read(PGProperty.PG_PORT).split(",");
        List<PgConnectOptions> servers = new ArrayList<>();
        for (int i = 0; i < hosts.length; i++) {
            servers.add(new PgConnectOptions(all).setHost(hosts[i]).setPort(Integer.parseInt(ports[i])));
        }
        return servers;
    }

    private void session(PgConnectOptions all, PGProperty parameter, String setting) {
        if (has(parameter)) {
            all.addProperty(setting, read(parameter));
        }
    }

    // As the JDBC driver does: without a word encrypted where the server can, and then whoever the server is.
    private void encryption(PgConnectOptions all) {
        boolean demanded = has(PGProperty.SSL) && !"false".equals(read(PGProperty.SSL));
        String mode = has(PGProperty.SSL_MODE) ? read(PGProperty.SSL_MODE) : demanded ? "verify-full" : "prefer";
        all.setSslMode(SslMode.of(mode.toLowerCase(Locale.ROOT)));
        boolean verified = all.getSslMode() == SslMode.VERIFY_CA || all.getSslMode() == SslMode.VERIFY_FULL;
        if (verified || has(PGProperty.SSL_ROOT_CERT)) {
            all.setPemTrustOptions(new PemTrustOptions().addCertPath(rootCertificate()));
        } else {
            all.setTrustAll(true);
        }
        if (all.getSslMode() == SslMode.VERIFY_FULL) {
            all.setHostnameVerificationAlgorithm("HTTPS");
        }
    }

    private String rootCertificate() {
        return has(PGProperty.SSL_ROOT_CERT)
                ? read(PGProperty.SSL_ROOT_CERT)
                : Path.of(System.getProperty("user.home"), ".postgresql", "root.crt")
                        .toString();
    }

    private boolean has(PGProperty parameter) {
        understood.add(parameter.getName());
        return parameters.getProperty(parameter.getName()) != null;
    }

    private String read(PGProperty parameter) {
        understood.add(parameter.getName());
        return parameters.getProperty(parameter.getName());
    }

    private void nameTheRest() {
        TreeSet<String> rest = new TreeSet<>(parameters.stringPropertyNames());
        understood.forEach(rest::remove);
        if (!rest.isEmpty()) {
            LOG.infof("parameters of the database's URL that the reactive pool has no use for names=%s", rest);
        }
    }
}
