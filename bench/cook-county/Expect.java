import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Prints what must be on file, read from the rows without the mapping that imports them: a line for each charge of
 * each participant, in the form in which facts.sql prints what is.
 */
final class Expect {

    private final Map<String, Table.Row> disposed = new HashMap<>();
    private final Map<String, List<Table.Row>> sentenced;
    private final PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);

    private Expect(Table dispositions, Table sentencing) {
        dispositions.rows.forEach(row -> disposed.put(id(row), row));
        sentenced = sentencing.rows.stream().collect(Collectors.groupingBy(Expect::id));
    }

    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Expect expect = new Expect(Table.read(folder, "dispositions"), Table.read(folder, "sentencing"));
        Table.read(folder, "initiation").rows.forEach(expect::charge);
        expect.out.flush();
    }

    private static String id(Table.Row row) {
        return row.text("case_participant_id") + "/" + row.text("charge_id");
    }

    private void charge(Table.Row row) {
        String offense = row.text("charge_offense_title") + "|" + row.text("section") + "|" + row.text("class");
        Table.Row end = disposed.get(id(row));
        if (end == null) {
            print(row, Dates.text(row.text("event_date")) + "|" + offense, "PENDING|");
        } else if (end.text("charge_version_id").equals(row.text("charge_version_id"))) {
            print(row, Dates.text(row.text("event_date")) + "|" + offense, end(end));
        } else {
            print(row, Dates.text(row.text("event_date")) + "|" + offense, "REPLACED|");
            String later = end.text("disposition_charged_offense_title") + "|"
                    + end.text("disposition_charged_section") + "|" + end.text("disposition_charged_class");
            print(end, "|" + later, end(end));
        }
    }

    private void print(Table.Row row, String filing, String end) {
        out.print(String.join(
                "|",
                row.text("case_participant_id"),
                row.text("case_id"),
                row.text("charge_id"),
                row.text("charge_version_id"),
                filing,
                end + "\n"));
    }

    private String end(Table.Row row) {
        String sentences = sentenced.getOrDefault(id(row), List.of()).stream()
                .map(Expect::sentence)
                .sorted()
                .collect(Collectors.joining(";"));
        String words = row.text("charge_disposition");
        return String.join(
                "|",
                status(words, row.text("charge_disposition_reason")),
                words,
                row.text("charge_disposition_reason"),
                Dates.text(row.text("disposition_date")),
                ruled(words, row.text("charge_disposition_reason")) ? judge(row.text("judge")) : "",
                sentences);
    }

    /** What a reader of the row would say became of the charge. */
    private static String status(String words, String reason) {
        if (words.startsWith("FNG") || words.equals("Verdict-Not Guilty")) {
            return "ACQUITTED";
        } else if (words.toLowerCase().contains("guilty")) {
            return "CONVICTED";
        } else if (reason.contains("Grad") || reason.startsWith("Deferred")) {
            return "DIVERTED";
        }
        return switch (words) {
            case "Nolle Prosecution" -> "WITHDRAWN";
            case "FNPC", "Case Dismissed" -> "DISMISSED";
            case "Transferred - Misd Crt", "Mistrial Declared" -> "PENDING";
            default -> "UNKNOWN";
        };
    }

    private static boolean ruled(String words, String reason) {
        return !status(words, reason).matches("WITHDRAWN|DIVERTED|UNKNOWN");
    }

    private static String judge(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    /** Its months and days, so that years and months of one length are alike. */
    private static String sentence(Table.Row row) {
        String type =
                switch (row.text("sentence_type")) {
                    case "Prison", "Jail", "Probation" -> row.text("sentence_type").toUpperCase();
                    case "2nd Chance Probation" -> "PROBATION";
                    default -> "OTHER";
                };
        String term = row.text("commitment_term");
        String length =
                switch (row.text("commitment_unit")) {
                    case "Year(s)" -> new BigDecimal(term).multiply(BigDecimal.valueOf(12)).intValueExact() + " months";
                    case "Months" -> term + " months";
                    case "Days" -> term + " days";
                    default -> "";
                };
        return String.join(
                ",", type, length, Dates.text(row.text("sentence_date")), row.text("current_sentence"));
    }
}
