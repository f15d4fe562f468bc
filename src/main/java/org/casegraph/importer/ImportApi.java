package org.casegraph.importer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import org.casegraph.graphql.BusyException;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.record.RecordKind;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Imports what fits into a request. */
@GraphQLApi
@RegisterForReflection
public class ImportApi {

    private static final int MOST_LINES = 1_000;

    private final Importer importer;

    ImportApi(Importer importer) {
        this.importer = importer;
    }

    @Mutation
    @NonNull
    @Description("Imports records and claims. What is wrong with the lines is in the report and no error. For more than"
            + " 1,000 lines there are POST /import and the command line.")
    public ImportReportView importRecords(
            @NonNull @Description("Lines of the import format, one record or claim a line, 1,000 at the most.")
                    String lines,
            @NonNull @DefaultValue("false") @Description("Check everything and write nothing.") boolean dryRun,
            @NonNull @DefaultValue("false") @Description("Keep the good lines; otherwise it is all or nothing.")
                    boolean continueOnError,
            @Description("Import lines of these kinds and pass over the others, claims by the kind of their record; all"
                            + " kinds where it is left out.")
                    @io.smallrye.graphql.api.Nullable
                    @Nullable
                    List<@NonNull RecordKind> only) {
        if (lines.lines().limit(MOST_LINES + 1L).count() > MOST_LINES) {
            throw new InvalidArgumentException("lines", "Expected at most 1,000 lines.");
        }
        if (only != null && only.isEmpty()) {
            throw new InvalidArgumentException("only", "Expected at least one kind.");
        }
        if (importer.isBusy()) {
            throw new BusyException("Another import is under way: try again in a while.");
        }
        ImportOptions options = ImportOptions.defaults().withDryRun(dryRun).withContinueOnError(continueOnError);
        byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
        ImportFile file = new ImportFile("lines", () -> new ByteArrayInputStream(bytes));
        return ImportReportView.of(
                importer.run(only == null ? options : options.withOnly(EnumSet.copyOf(only)), List.of(file)));
    }
}
