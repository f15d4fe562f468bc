package org.casegraph.export;

import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;

/** Reads what an address below /export asks for; a RefusedException where that is nothing. */
final class ExportAddress {

    private static final String CSV = ".csv";
    private static final String CASE = "case";
    private static final String SINCE = "since";

    private ExportAddress() {}

    /** @param file what follows /export/, empty where nothing does */
    static Export read(String file, MultiMap parameters) {
        if (file.equals("changes")) {
            return new Export.Changes(since(only(parameters, SINCE).orElse("")));
        }
        Optional<RecordRef> legalCase = only(parameters, CASE).map(ExportAddress::legalCase);
        if (file.isEmpty()) {
            return new Export.Lines(legalCase);
        }
        if (!file.endsWith(CSV)) {
            throw unknown();
        }
        return csv(file.substring(0, file.length() - CSV.length()), legalCase);
    }

    /** Reads a version; empty for the beginning. */
    static Optional<Version> since(String text) {
        return text.equals("0")
                ? Optional.empty()
                : Optional.of(Version.parse(text)
                        .orElseThrow(() -> bad("`since`: expected 0, or the version that an export"
                                + " or the last line of changes told.")));
    }

    static RecordRef legalCase(String key) {
        if (!RecordRef.isKey(key)) {
            throw bad("`case`: expected a key, 1 to 200 of a-z 0-9 - . /");
        }
        return new RecordRef(RecordKind.CASE, key);
    }

    /** The CSV file of this name: a kind, or claim. */
    static Export csv(String name, Optional<RecordRef> legalCase) {
        if (name.equals("claim")) {
            return new Export.Claims(legalCase);
        }
        return Stream.of(RecordKind.values())
                .filter(kind -> KindTable.lower(kind).equals(name))
                .findFirst()
                .map(kind -> new Export.Records(kind, legalCase))
                .orElseThrow(ExportAddress::unknown);
    }

    private static Optional<String> only(MultiMap parameters, String name) {
        List<String> values = parameters.getAll(name);
        if (values.size() > 1 || parameters.size() > values.size()) {
            throw bad("Expected no parameter but `" + name + "`, once.");
        }
        return values.stream().findFirst();
    }

    private static RefusedException bad(String detail) {
        return new RefusedException(400, "INVALID_ARGUMENT", detail);
    }

    private static RefusedException unknown() {
        return new RefusedException(
                404, "NOT_FOUND", "Expected /export, /export/changes, /export/claim.csv or /export/{kind}.csv.");
    }
}
