package org.casegraph.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What a PostgreSQL server noted about itself in its data directory, where it may stand without the server. */
record Postmaster(Path data, Path note, long pid) {

    private static final long LONGEST_STOP_SECONDS = 10;

    /** The note in this data directory, if there is one. */
    static Optional<Postmaster> of(Path data) throws IOException {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String first = Files.readString(note).lines().findFirst().orElse("").strip();
        return Optional.of(new Postmaster(data, note, first.matches("\\d{1,18}") ? Long.parseLong(first) : 0));
    }

    /** Stops the server if it still runs and removes the note, which may name a process that is something else now. */
    void stop() {
        ProcessHandle.of(pid).filter(this::isServer).ifPresent(Postmaster::end);
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isServer(ProcessHandle process) {
        var arguments = process.info().arguments().stream().flatMap(Arrays::stream);
        return arguments.anyMatch(data.toString()::equals);
    }

    private static void end(ProcessHandle server) {
        server.destroy();
        CompletableFuture<ProcessHandle> ended = server.onExit();
        ended.completeOnTimeout(server, LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
        if (server.isAlive()) {
            server.destroyForcibly();
            server.onExit().join();
        }
    }
}
