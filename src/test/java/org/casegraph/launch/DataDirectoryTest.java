package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path home;

    private DataDirectory data;

    @BeforeEach
    void create() throws IOException {
        data = new DataDirectory(home.resolve("data"));
        Files.createDirectory(data.path());
    }

    @Test
    void isTakenByOneProcessAtATime() throws IOException {
        try (FileLock first = data.take()) {
            assertThat(first.isValid()).isTrue();
            assertThat(refusal()).startsWith("another dev mode runs on the database directory " + data.path());
        }
        try (FileLock next = data.take()) {
            assertThat(next.isValid()).isTrue();
        }
    }

    @Test
    void ofAnotherMajorVersionIsRefusedAndLeftAsItIs() throws IOException {
        fill("17");

        assertThat(refusal())
                .contains("is PostgreSQL 17's, and this is PostgreSQL 18")
                .doesNotContain("\n");
        assertThat(data.path().resolve("PG_VERSION")).hasContent("17");
    }

    @Test
    void whoseFirstStartWasCutShortIsRefused() throws IOException {
        Files.writeString(data.path().resolve("postgresql.conf"), "half");

        assertThat(refusal()).contains("is incomplete or something else's").doesNotContain("\n");
    }

    @Test
    void isFreedOfANoteThatNamesAProcessWhichIsSomethingElse() throws IOException {
        fill(DataDirectory.MAJOR_VERSION);
        data.markComplete();
        Path note = data.path().resolve("postmaster.pid");
        Files.writeString(note, ProcessHandle.current().pid() + "\n" + data.path() + "\n");

        try (FileLock lock = data.take()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(note).doesNotExist();
            assertThat(ProcessHandle.current().isAlive()).isTrue();
        }
    }

    @Test
    void whoseFolderIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(home.resolve("file"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(new DataDirectory(file.resolve("data"))::take)
                .withMessageContaining("can't be used")
                .withMessageContaining("casegraph.dev.database-directory");
    }

    private void fill(String version) throws IOException {
        Files.writeString(data.path().resolve("PG_VERSION"), version + "\n");
    }

    private String refusal() {
        Refusal[] refusals = new Refusal[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(data::take)
                .satisfies(refusal -> assertThat(refusal.exitStatus()).isEqualTo(ExitStatus.NO_DATABASE))
                .satisfies(refusal -> refusals[0] = refusal);
        return refusals[0].getMessage();
    }
}
