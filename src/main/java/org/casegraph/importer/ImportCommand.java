package org.casegraph.importer;

import jakarta.inject.Inject;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import org.casegraph.importer.mapping.MappingException;
import org.casegraph.importer.mapping.Mappings;
import org.casegraph.record.RecordKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/**
 * Imports files from the command line and prints the report; the exit status is 0 when every line was good, else 1.
 * Options and file names are checked when they are parsed, before anything starts.
 */
@Command(
        name = "import",
        description = "Imports records and claims: newline-delimited JSON, one record or claim a line, plain or"
                + " compressed with gzip or zstd.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every line is imported, or is as it was",
            "1:there were problems: nothing is imported, or with --continue-on-error the good lines are",
            "2:the command line is wrong",
            "3:no database is configured, or it can't be used",
        })
public final class ImportCommand implements Callable<Integer> {

    /** How the report is written to standard output. */
    enum ReportFormat {
        TEXT,
        JSON
    }

    private static final Path STANDARD_INPUT = Path.of("-");

    // Null while the command line is only checked, before the container starts.
    @Inject
    @Nullable
    Importer importer;

    @Inject
    @Nullable
    Mappings mappings;

    @Option(names = "--dry-run", description = "Check everything and write nothing.")
    boolean dryRun;

    @Option(names = "--continue-on-error", description = "Keep the good lines; otherwise it's all or nothing.")
    boolean continueOnError;

    @Option(
            names = "--only",
            paramLabel = "KIND",
            split = ",",
            description = "Import lines of these kinds and pass over the others; claims go with their record.")
    Set<RecordKind> only = EnumSet.allOf(RecordKind.class);

    @Option(names = "--quiet", description = "Don't show how far it is.")
    boolean quiet;

    @Option(
            names = "--texts",
            paramLabel = "PATH",
            converter = ReadablePath.class,
            description = "Where the sources' texts are, matched by SHA-256: a folder, a zip or a tar.")
    Optional<Path> texts = Optional.empty();

    @Option(
            names = "--report",
            paramLabel = "FORMAT",
            defaultValue = "TEXT",
            description = "The report's format: text or json.")
    ReportFormat report = ReportFormat.TEXT;

    @Option(
            names = "--mapping",
            paramLabel = "MAP",
            description = "The files are CSV, read by this mapping: a YAML file, cook-county or nods.")
    Optional<String> mapping = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            converter = ReadableFile.class,
            description = "What to import; - is standard input.")
    List<Path> files = List.of();

    @Override
    public Integer call() {
        List<ImportFile> read;
        try {
            read = mapping.map(name -> List.of(Objects.requireNonNull(mappings).over(name, files)))
                    .orElseGet(() -> files.stream().map(ImportCommand::open).toList());
        } catch (MappingException e) {
            System.err.println("casegraph: " + e.getMessage());
            return ExitCode.USAGE;
        }
        ImportReport result = imported(read);
        // The report quotes what was read: UTF-8 wherever it's sent to, whatever the terminal's own encoding.
        PrintStream output = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        output.println((report == ReportFormat.JSON ? result.asJson() : result.asText()).stripTrailing());
        return result.clean() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ImportReport imported(List<ImportFile> read) {
        ByteCount bytes = new ByteCount(size());
        List<ImportFile> counted = read.stream().map(bytes::of).toList();
        Importer engine = Objects.requireNonNull(importer);
        if (quiet) {
            return engine.run(options(), counted);
        }
        try (ConsoleProgress shown = new ConsoleProgress(System.err, ConsoleProgress.isTerminal(), bytes)) {
            return engine.run(options(), counted, shown.progress());
        }
    }

    /**
     * How many bytes are read together, where that is known: of files that have a size, which standard input and pipes
     * have not, and that are read as they are.
     */
    private OptionalLong size() {
        return mapping.isEmpty() && files.stream().allMatch(Files::isRegularFile)
                ? OptionalLong.of(
                        files.stream().mapToLong(file -> file.toFile().length()).sum())
                : OptionalLong.empty();
    }

    private ImportOptions options() {
        return new ImportOptions(
                dryRun, continueOnError, only, texts, ImportOptions.defaults().by());
    }

    private static ImportFile open(Path file) {
        return file.equals(STANDARD_INPUT) ? new ImportFile("-", () -> System.in) : ImportFile.of(file);
    }

    /** A folder or a file that can be read. */
    static final class ReadablePath implements ITypeConverter<Path> {
        @Override
        public Path convert(String name) {
            Path path = Path.of(name);
            if (!Files.isReadable(path)) {
                throw new TypeConversionException("there is no readable folder or file " + name);
            }
            return path;
        }
    }

    /** A file that can be read, or - for standard input. */
    static final class ReadableFile implements ITypeConverter<Path> {
        @Override
        public Path convert(String name) {
            Path file = Path.of(name);
            if (!file.equals(STANDARD_INPUT) && (Files.isDirectory(file) || !Files.isReadable(file))) {
                throw new TypeConversionException("there is no readable file " + name);
            }
            return file;
        }
    }
}
