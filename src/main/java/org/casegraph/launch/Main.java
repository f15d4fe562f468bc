package org.casegraph.launch;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.ImageMode;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where the process starts: reads the command line, sees to a database, then starts Quarkus to serve or to import. */
@QuarkusMain
public final class Main {

    // Fixed while a native executable is built, so that nothing of the embedded server is drawn into it.
    private static final boolean ON_JVM = ImageMode.current() == ImageMode.JVM;

    /** Ends with one of {@link ExitStatus}; what is wrong or asked about the command line itself needs no start. */
    public static void main(String... args) {
        try {
            ParseResult parsed = Casegraph.parser(CommandLine.defaultFactory()).parseArgs(args);
            Optional<Integer> helped = Optional.ofNullable(CommandLine.executeHelpRequest(parsed));
            if (helped.isPresent()) {
                System.exit(helped.get());
            }
            start(parsed, args);
        } catch (ParameterException e) {
            String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
            refuse(Refusal.usage(e.getMessage() + " (see " + help + ")"));
        } catch (Refusal refusal) {
            refuse(refusal);
        }
    }

    private static void refuse(Refusal refusal) {
        System.err.println("casegraph: " + refusal.getMessage());
        System.exit(refusal.exitStatus());
    }

    private static void start(ParseResult parsed, String... args) {
        seeToDatabase(mode());
        if (parsed.hasSubcommand()) {
            withoutServing();
            Quarkus.run(CommandRun.class, Main::ended, args);
        } else {
            Quarkus.run(Server.class, Main::ended, args);
        }
    }

    private static LaunchMode mode() {
        try {
            // What Quarkus built knows its mode, and the settings that hold in it, once it's initialized.
            Class.forName(
                    Application.APP_CLASS_NAME, true, Thread.currentThread().getContextClassLoader());
            return LaunchMode.current();
        } catch (ClassNotFoundException e) {
            // Nothing is built yet: an IDE runs this method, and Quarkus goes on in dev mode.
            return LaunchMode.DEVELOPMENT;
        }
    }

    private static void seeToDatabase(LaunchMode mode) {
        // Read now: what Quarkus has read by now is, in a native executable, of the time when that was built.
        Config config = ConfigUtils.configBuilder().build();
        Optional<DatabaseSettings> settings = DatabaseSettings.from(config);
        if (ON_JVM && mode == LaunchMode.DEVELOPMENT && settings.isEmpty()) {
            String directory = config.getValue("casegraph.dev.database-directory", String.class);
            DevDatabase.start(new DataDirectory(Path.of(directory)));
        } else if (mode != LaunchMode.TEST) {
            settings.orElseThrow(DatabaseSettings::missing).check();
        }
    }

    private static void withoutServing() {
        System.setProperty("quarkus.http.host-enabled", "false");
        // An import writes what it's given and nothing else, and with --dry-run nothing; an export writes nothing.
        System.setProperty("casegraph.sample", "false");
        System.setProperty("casegraph.verification.background", "false");
        // Standard output is the command's; what goes wrong is logged beside it.
        System.setProperty("quarkus.log.console.stderr", "true");
        System.setProperty("quarkus.log.console.level", "WARN");
    }

    private static void ended(Integer status, Throwable failure) {
        if (failure != null) {
            StartFailure.refusal(failure).ifPresent(Main::refuse);
            Logger.getLogger(Main.class).error("the program failed", failure);
        }
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
    }
}
