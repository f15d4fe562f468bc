package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.casegraph.importer.ImportCommand;
import org.casegraph.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

class CommandLineTest {

    private final CommandLine parser = Casegraph.parser(CommandLine.defaultFactory());

    @Test
    void withoutACommandServes() {
        assertThat(parser.parseArgs().hasSubcommand()).isFalse();
    }

    @Test
    void takesEveryOptionOfAnImport() {
        var parsed = parser.parseArgs(
                "import",
                "--dry-run",
                "--continue-on-error",
                "--only",
                "person,CASE",
                "--quiet",
                "--texts",
                ".",
                "--report",
                "json",
                "pom.xml",
                "-");

        assertThat(parsed.subcommand().commandSpec().userObject()).isInstanceOf(ImportCommand.class);
        assertThat(parsed.subcommand().matchedOption("--only").<Object>getValue())
                .isEqualTo(Set.of(RecordKind.PERSON, RecordKind.CASE));
        assertThat(parsed.subcommand().matchedPositional(0).<Object>getValue()).hasToString("[pom.xml, -]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "serve",
                "--port 1",
                "import",
                "import --dry-run",
                "import no-such-file.ndjson",
                "import src",
                "import --texts no-such-folder -",
                "import --report xml -",
                "import --only claim -",
                "export all.ndjson",
                "export --csv nothing",
                "export --case No",
                "export --changes-since yesterday",
                "export --changes-since 0 --case a"
            })
    void thatItDoesNotKnowIsRefused(String line) {
        assertThatExceptionOfType(ParameterException.class).isThrownBy(() -> parser.parseArgs(line.split(" ")));
    }

    @Test
    void helpNamesTheCommandsTheSettingsAndTheExitStatuses() {
        StringWriter text = new StringWriter();
        parser.usage(new PrintWriter(text));

        assertThat(text.toString()).contains("import", "QUARKUS_DATASOURCE_JDBC_URL", "\n  3   no database");
    }
}
