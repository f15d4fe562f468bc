package org.casegraph.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.casegraph.importer.ImportProgress.Phase;
import org.junit.jupiter.api.Test;

/** How far an import is, as people read it. */
class ProgressTextTest {

    @Test
    void readingIsMeasuredInBytes() throws IOException {
        ByteCount bytes = read(250, OptionalLong.of(1_000));
        ProgressText text = text(Phase.READING, 12_000, 0, 10, bytes);
        assertThat(text.plain()).isEqualTo("reading     25 %  12,000 lines, 1,200 a second, 0:30 left");
        assertThat(text.withBar())
                .isEqualTo("reading    [#####---------------]  25 %  12,000 lines, 1,200 a second, 0:30 left")
                .hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void ofAPipeNobodyKnowsHowMuchIsLeft() throws IOException {
        ByteCount bytes = read(250, OptionalLong.empty());
        assertThat(text(Phase.READING, 12_000, 0, 10, bytes).withBar())
                .isEqualTo("reading     12,000 lines, 1,200 a second");
    }

    @Test
    void writingIsMeasuredInLines() throws IOException {
        ByteCount bytes = read(1_000, OptionalLong.of(1_000));
        assertThat(text(Phase.WRITING, 1_000_000, 200_000, 1_000, bytes).plain())
                .isEqualTo("writing     20 %  200,000 lines, 200 a second, 1:06:40 left");
        assertThat(text(Phase.DERIVING, 1_000_000, 1_000_000, 65, bytes).withBar())
                .isEqualTo("deriving    1,000,000 lines, 1:05");
    }

    @Test
    void theMeterTellsEachPhaseAndNotEachLine() {
        List<String> told = new ArrayList<>();
        ProgressMeter meter = new ProgressMeter((phase, read, written) -> told.add(phase + " " + read + " " + written));
        meter.begin(Phase.READING);
        for (int i = 0; i < 10_000; i++) {
            meter.lineRead();
        }
        meter.begin(Phase.WRITING);
        meter.linesWritten(10_000);
        meter.begin(Phase.COMMITTING);
        assertThat(told)
                .startsWith("READING 0 0")
                .endsWith("COMMITTING 10000 10000")
                .contains("WRITING 10000 0");
        assertThat(told).hasSizeLessThan(20);
    }

    @Test
    void aTerminalIsLeftAsItWas() throws InterruptedException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        ByteCount none = new ByteCount(OptionalLong.empty());
        try (ConsoleProgress progress = new ConsoleProgress(new PrintStream(shown), true, none)) {
            progress.progress().at(Phase.CHECKING, 7, 0);
            for (int i = 0; i < 100 && shown.size() == 0; i++) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
        assertThat(shown.toString())
                .startsWith("\r\u001b[Kchecking")
                .contains("7 lines")
                .endsWith("\r\u001b[K");
    }

    private static ProgressText text(Phase phase, long read, long written, int seconds, ByteCount bytes) {
        return new ProgressText(new LatestProgress.State(phase, read, written, 0), seconds, bytes);
    }

    private static ByteCount read(int read, OptionalLong all) throws IOException {
        ByteCount bytes = new ByteCount(all);
        try (var content = bytes.of(new ImportFile("test", () -> new ByteArrayInputStream(new byte[read])))
                .content()
                .open()) {
            assertThat(content.readAllBytes()).hasSize(read);
        }
        return bytes;
    }
}
