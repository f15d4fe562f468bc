package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.casegraph.testsupport.TestPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedServerTest {

    @Test
    void isOfTheVersionThatDataDirectoriesAreCheckedAgainst() throws SQLException {
        assertThat(answer(TestPostgres.fresh().url(), "select current_setting('server_version_num')::int / 10000"))
                .isEqualTo(DataDirectory.MAJOR_VERSION);
    }

    @Test
    void hasTheSameEncodingAndOrderOnEveryMachine() throws SQLException {
        assertThat(answer(TestPostgres.fresh().url(), """
                select concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale)
                from pg_database where datname = current_database()""")).isEqualTo("UTF8 b C.UTF-8");
        assertThat(answer(
                        TestPostgres.fresh().url(),
                        "select string_agg(word, ' ' order by word) from unnest('{a,B,é}'::text[]) as word"))
                .isEqualTo("B a é");
    }

    @Test
    void knowsLettersBeyondAsciiInItsTextSearch() throws SQLException {
        String url = TestPostgres.fresh().url();
        answer(url, "create extension pg_trgm; create extension unaccent; select 1");

        assertThat(answer(url, "select similarity('Gutiérrez', 'Guti rrez') < 1"))
                .isEqualTo("t");
        assertThat(answer(url, "select to_tsvector('simple', 'evidence—which')"))
                .isEqualTo("'evidence':1 'which':2");
        assertThat(answer(url, "select unaccent('Gutiérrez')")).isEqualTo("Gutierrez");
    }

    @Test
    void givesEveryDatabaseToARoleThatIsNoSuperuser() throws SQLException {
        assertThat(answer(TestPostgres.fresh().url(), "select current_setting('is_superuser')"))
                .isEqualTo("off");
    }

    @Test
    void keepsItsDataFromOneStartToTheNext(@TempDir Path directory) throws Exception {
        var data = new DataDirectory(directory.resolve("data"));
        try (FileLock _ = data.take();
                EmbeddedServer server = EmbeddedServer.lasting(data)) {
            answer(server.address().database("kept"), "create table note as select 'still here' as body; select 1");
            data.markComplete();
        }
        try (FileLock _ = data.take();
                EmbeddedServer server = EmbeddedServer.lasting(data)) {
            assertThat(answer(server.address().database("kept"), "select body from note"))
                    .isEqualTo("still here");
        }
    }

    @Test
    void isStoppedWhereItOutlivedTheProcessThatHadStartedIt(@TempDir Path directory) throws Exception {
        var data = new DataDirectory(directory.resolve("data"));
        try (FileLock _ = data.take()) {
            EmbeddedServer.lasting(data);
            data.markComplete();
            // This process still holds the server library's own lock, which a killed one wouldn't.
            Files.delete(data.path().resolve("epg-lock"));
        }
        ProcessHandle orphan =
                ProcessHandle.of(Postmaster.of(data.path()).orElseThrow().pid()).orElseThrow();

        try (FileLock _ = data.take();
                EmbeddedServer next = EmbeddedServer.lasting(data)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(answer(next.address().database("postgres"), "select 1")).isEqualTo("1");
        }
    }

    private static String answer(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, ServerAddress.ROLE, "any");
                var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            var result = statement.getResultSet();
            result.next();
            return result.getString(1);
        }
    }
}
