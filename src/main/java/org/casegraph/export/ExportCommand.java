package org.casegraph.export;

import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.zip.GZIPOutputStream;
import org.casegraph.record.RecordRef;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Exports from the command line. A file that was not written to its end is not there. */
@Command(
        name = "export",
        description = {
            "Writes what the public sees, as newline-delimited JSON that can be imported.",
            "Standard error tells the version of the data."
        },
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all is written",
            "1:there is no such case or version, or it can't be written",
            "2:the command line is wrong",
            "3:no database is configured, or it can't be used",
        })
public final class ExportCommand implements Callable<Integer> {

    private static final int BUFFER = 64 << 10;

    // Null while the command line is only checked, before the container starts.
    @Inject
    @Nullable
    Exporter exporter;

    @ArgGroup
    Content content = new Content();

    @Option(
            names = "--output",
            paramLabel = "FILE",
            description = "Where to write it, compressed if the name ends with .gz; without it, to standard output.")
    Optional<Path> output = Optional.empty();

    /** What is written: records, or what changed. */
    static final class Content {

        @ArgGroup(exclusive = false)
        Part part = new Part();

        @Option(
                names = "--changes-since",
                paramLabel = "VERSION",
                converter = Since.class,
                description = "What changed since that version, or since 0.")
        Optional<Export.Changes> changes = Optional.empty();
    }

    /** Which records are written, and how. */
    static final class Part {

        @Option(
                names = "--case",
                paramLabel = "KEY",
                converter = CaseKey.class,
                description = "One case, with all that its records refer to.")
        Optional<RecordRef> legalCase = Optional.empty();

        @Option(
                names = "--csv",
                paramLabel = "KIND",
                converter = Csv.class,
                description = "Comma-separated values of the records of one kind, or of all claims: claim.")
        Optional<String> csv = Optional.empty();
    }

    @Override
    public Integer call() {
        try (DatabaseState state = Objects.requireNonNull(exporter).open()) {
            exporter.check(state, export());
            if (output.isPresent()) {
                write(state, output.get());
            } else {
                try (OutputStream out = new FileOutputStream(FileDescriptor.out)) {
                    write(state, out);
                }
            }
            System.err.println("version " + state.version());
            return ExitCode.OK;
        } catch (RefusedException | SQLException | IOException e) {
            System.err.println("casegraph: " + e.getMessage());
            return ExitCode.SOFTWARE;
        }
    }

    private Export export() {
        Part part = content.part;
        return content.changes
                .<Export>map(changes -> changes)
                .or(() -> part.csv.map(name -> ExportAddress.csv(name, part.legalCase)))
                .orElseGet(() -> new Export.Lines(part.legalCase));
    }

    private void write(DatabaseState state, Path file) throws SQLException, IOException {
        Path whole = file.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
        try {
            OutputStream raw = Files.newOutputStream(part);
            try (OutputStream out = file.toString().endsWith(".gz") ? new GZIPOutputStream(raw, BUFFER) : raw) {
                write(state, out);
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private void write(DatabaseState state, OutputStream out) throws SQLException, IOException {
        OutputStream buffered = new BufferedOutputStream(out, BUFFER);
        Objects.requireNonNull(exporter).write(state, export(), buffered);
        buffered.flush();
    }

    /** A version, or 0. */
    static final class Since implements ITypeConverter<Export.Changes> {
        @Override
        public Export.Changes convert(String text) {
            return known(() -> new Export.Changes(ExportAddress.since(text)));
        }
    }

    /** The key of a case. */
    static final class CaseKey implements ITypeConverter<RecordRef> {
        @Override
        public RecordRef convert(String key) {
            return known(() -> ExportAddress.legalCase(key));
        }
    }

    /** The name of a kind, or claim. */
    static final class Csv implements ITypeConverter<String> {
        @Override
        public String convert(String name) {
            known(() -> ExportAddress.csv(name, Optional.empty()));
            return name;
        }
    }

    private static <T> T known(Supplier<T> read) {
        try {
            return read.get();
        } catch (RefusedException refused) {
            throw new TypeConversionException(refused.getMessage());
        }
    }
}
