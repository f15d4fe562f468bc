package org.casegraph.launch;

import org.casegraph.export.ExportCommand;
import org.casegraph.importer.ImportCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: without a sub-command the program serves. */
@Command(
        name = "casegraph",
        description = "Serves court cases as a graph in which every fact carries the passage it stands in.",
        footer = {
            "",
            "Without a command it serves the API. The database comes from the environment:",
            DatabaseSettings.VARIABLES + ".",
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ImportCommand.class, ExportCommand.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:something was wrong with what was read, or the program couldn't start",
            "2:the command line is wrong",
            "3:no database is configured, or it can't be used",
        })
final class Casegraph implements Runnable {

    /** The parser of this command line, which makes its commands with the given factory. */
    static CommandLine parser(CommandLine.IFactory factory) {
        return new CommandLine(Casegraph.class, factory).setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Does nothing: serving is no command of the container's, it's what the container does. */
    @Override
    public void run() {}
}
