package org.casegraph.importer;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Shows on standard error how far an import is: a bar on a terminal, elsewhere a line every few seconds. */
final class ConsoleProgress implements AutoCloseable {

    private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");
    private static final long BAR_MILLISECONDS = 200;
    private static final long LINE_MILLISECONDS = 5_000;
    // Back to the beginning of the line, and what stands on it away.
    private static final String OVER = "\r\u001b[K";

    private final PrintStream output;
    private final boolean bar;
    private final LatestProgress progress = new LatestProgress();
    private final ByteCount bytes;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("progress").factory());

    ConsoleProgress(PrintStream output, boolean bar, ByteCount bytes) {
        this.output = output;
        this.bar = bar;
        this.bytes = bytes;
        long every = bar ? BAR_MILLISECONDS : LINE_MILLISECONDS;
        clock.scheduleAtFixedRate(this::show, every, every, TimeUnit.MILLISECONDS);
    }

    /** Whether standard error is one; elsewhere than on Linux, whether standard input and output are. */
    static boolean isTerminal() {
        try {
            String device = STANDARD_ERROR.toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException unknown) {
            // A pipe is there and has no path.
            Console console = System.console();
            return !Files.exists(STANDARD_ERROR.getParent()) && console != null && console.isTerminal();
        }
    }

    ImportProgress progress() {
        return progress;
    }

    private void show() {
        LatestProgress.State state = progress.state();
        ProgressText text = new ProgressText(state, state.phaseSeconds(), bytes);
        if (bar) {
            output.print(OVER + text.withBar());
        } else {
            output.println(text.plain());
        }
        output.flush();
    }

    /** Nothing more is shown, and the bar is gone. */
    @Override
    public void close() {
        clock.close();
        if (bar) {
            output.print(OVER);
            output.flush();
        }
    }
}
