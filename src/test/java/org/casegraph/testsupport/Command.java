package org.casegraph.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Other people's programs, such as npm. */
public final class Command {

    private Command() {}

    /** Whether all of them can be run here. */
    public static boolean areThere(String... tools) throws InterruptedException {
        for (String tool : tools) {
            if (!isThere(tool)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isThere(String tool) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(tool, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs it to its end in the folder; it ends in time and without an error. What it prints is kept in the file. */
    public static void run(Path folder, Path output, int seconds, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        boolean ended = process.waitFor(seconds, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
        String said = "%s in %s%n%s".formatted(command, folder, Files.readString(output));
        assertThat(ended).as("ends within %d seconds: %s", seconds, said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }
}
