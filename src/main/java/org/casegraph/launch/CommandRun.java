package org.casegraph.launch;

import io.quarkus.runtime.QuarkusApplication;
import picocli.CommandLine;

/** Runs a sub-command inside the started container and ends with its exit status. */
final class CommandRun implements QuarkusApplication {

    private final CommandLine.IFactory beans;

    CommandRun(CommandLine.IFactory beans) {
        this.beans = beans;
    }

    @Override
    public int run(String... args) {
        return Casegraph.parser(beans).execute(args);
    }
}
