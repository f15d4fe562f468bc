package org.casegraph.graphql.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import org.junit.jupiter.api.Test;

class JdbcAddressTest {

    @Test
    void takesOverWhereTheDatabaseIs() {
        PgConnectOptions server = only("jdbc:postgresql://db.example:6543/court%20data");
        assertThat(server.getHost()).isEqualTo("db.example");
        assertThat(server.getPort()).isEqualTo(6543);
        assertThat(server.getDatabase()).isEqualTo("court data");
    }

    @Test
    void fillsInWhatTheUrlLeavesOut() {
        PgConnectOptions server = only("jdbc:postgresql:courts");
        assertThat(server.getHost()).isEqualTo("localhost");
        assertThat(server.getPort()).isEqualTo(5432);
    }

    @Test
    void triesSeveralServersInTurn() {
        assertThat(JdbcAddress.servers("jdbc:postgresql://one:1,two/courts"))
                .extracting(server -> server.getHost() + ":" + server.getPort())
                .containsExactly("one:1", "two:5432");
    }

    @Test
    void takesOverTheParametersThatBothClientsHave() {
        PgConnectOptions server = only("jdbc:postgresql://db/courts?user=me&password=s%26t&currentSchema=court"
                + "&ApplicationName=casegraph&connectTimeout=3&reWriteBatchedInserts=true");
        assertThat(server.getUser()).isEqualTo("me");
        assertThat(server.getPassword()).isEqualTo("s&t");
        assertThat(server.getProperties())
                .containsEntry("search_path", "court")
                .containsEntry("application_name", "casegraph");
        assertThat(server.getConnectTimeout()).isEqualTo(3000);
    }

    @Test
    void encryptsAsTheDriverDoes() {
        assertThat(only("jdbc:postgresql://db/courts").getSslMode()).isEqualTo(SslMode.PREFER);
        assertThat(only("jdbc:postgresql://db/courts?sslmode=disable").getSslMode())
                .isEqualTo(SslMode.DISABLE);
        PgConnectOptions required = only("jdbc:postgresql://db/courts?sslmode=require");
        assertThat(required.getSslMode()).isEqualTo(SslMode.REQUIRE);
        assertThat(required.isTrustAll()).isTrue();
    }

    @Test
    void believesNoServerThatItWasToldToVerify() {
        for (String asked :
                new String[] {"ssl=true", "sslmode=verify-full", "sslmode=verify-full&sslrootcert=ca.pem"}) {
            PgConnectOptions server = only("jdbc:postgresql://db/courts?" + asked);
            assertThat(server.getSslMode()).isEqualTo(SslMode.VERIFY_FULL);
            assertThat(server.isTrustAll()).isFalse();
            assertThat(server.getHostnameVerificationAlgorithm()).isEqualTo("HTTPS");
            assertThat(server.getTrustOptions()).isNotNull();
        }
    }

    @Test
    void refusesTheAddressOfAnotherDatabase() {
        assertThatIllegalArgumentException().isThrownBy(() -> JdbcAddress.servers("jdbc:mysql://db/courts"));
    }

    private static PgConnectOptions only(String url) {
        return JdbcAddress.servers(url).getFirst();
    }
}
