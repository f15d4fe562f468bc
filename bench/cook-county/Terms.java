import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** What the data's words are in Casegraph's. */
final class Terms {

    private static final Map<String, String> DISPOSITIONS = Map.ofEntries(
            Map.entry("Plea Of Guilty", "GUILTY_PLEA"),
            Map.entry("Plea of Guilty - Amended Charge", "GUILTY_PLEA"),
            Map.entry("Plea of Guilty - Lesser Included", "GUILTY_PLEA"),
            Map.entry("Finding Guilty", "GUILTY_VERDICT"),
            Map.entry("Finding Guilty - Lesser Included", "GUILTY_VERDICT"),
            Map.entry("Verdict Guilty", "GUILTY_VERDICT"),
            // Finding of not guilty, by a judge.
            Map.entry("FNG", "NOT_GUILTY_VERDICT"),
            Map.entry("FNG Reason Insanity", "NOT_GUILTY_VERDICT"),
            Map.entry("Verdict-Not Guilty", "NOT_GUILTY_VERDICT"),
            // Finding of no probable cause, which does not keep a grand jury from charging again.
            Map.entry("FNPC", "DISMISSED"),
            Map.entry("Case Dismissed", "DISMISSED"),
            Map.entry("Nolle Prosecution", "WITHDRAWN"),
            Map.entry("Transferred - Misd Crt", "TRANSFERRED"),
            Map.entry("Mistrial Declared", "MISTRIAL"));

    /** Reasons why a charge was dropped that say that a diversion was gone through. */
    private static final Set<String> DIVERSIONS = Set.of(
            "DDPP Graduate",
            "Deferred Prosecution Program Completed",
            "DGS Graduation",
            "Drug Court Graduate",
            "Mental Health Graduate");

    private static final Map<String, String> RULINGS = Map.of(
            "GUILTY_PLEA", "JUDGMENT",
            "GUILTY_VERDICT", "VERDICT",
            "NOT_GUILTY_VERDICT", "VERDICT",
            "DISMISSED", "DISMISSAL",
            "MISTRIAL", "ORDER",
            "TRANSFERRED", "ORDER");

    private static final Map<String, String> TITLES = Map.of(
            "JUDGMENT", "Judgment on a plea of guilty",
            "VERDICT", "Verdict or finding",
            "DISMISSAL", "Dismissal",
            "ORDER", "Order",
            "SENTENCE", "Sentence");

    private static final Map<String, String> SENTENCES =
            Map.of("Prison", "PRISON", "Jail", "JAIL", "Probation", "PROBATION", "2nd Chance Probation", "PROBATION");

    private static final Map<String, String> UNITS = Map.of("Year(s)", "Y", "Months", "M", "Days", "D");

    private static final BigDecimal MONTHS = BigDecimal.valueOf(12);

    private Terms() {}

    static String disposition(String words, String reason) {
        return DIVERSIONS.contains(reason) ? "DIVERTED" : DISPOSITIONS.getOrDefault(words, "UNRECOGNIZED");
    }

    /** Blank where no court ruled: the prosecutor drops a charge, death ends it, a warrant leaves it open. */
    static String ruling(String disposition) {
        return RULINGS.getOrDefault(disposition, "");
    }

    static String title(String ruling) {
        return TITLES.get(ruling);
    }

    /** What is neither prison, jail nor probation keeps its name in the citation. */
    static String sentence(String type) {
        return SENTENCES.getOrDefault(type, "OTHER");
    }

    /** ISO 8601; blank where the term has no length, as one "Term" of boot camp. */
    static String duration(String term, String unit) {
        if (term.isBlank() || !UNITS.containsKey(unit)) {
            return "";
        }
        BigDecimal length = new BigDecimal(term).stripTrailingZeros();
        if (length.scale() <= 0) {
            return "P" + length.toBigIntegerExact() + UNITS.get(unit);
        }
        // 4.5 years: whole years and months.
        BigDecimal[] parts = length.divideAndRemainder(BigDecimal.ONE);
        return "P" + parts[0].toBigInteger() + "Y" + parts[1].multiply(MONTHS).toBigIntegerExact() + "M";
    }

    /** Illinois: classes M (first degree murder), X and 1 to 4 are felonies, A to C misdemeanors. */
    static String severity(String offenseClass) {
        return switch (offenseClass) {
            case "M", "X", "1", "2", "3", "4" -> "FELONY";
            case "A", "B", "C" -> "MISDEMEANOR";
            // Petty and business offenses.
            case "P", "O" -> "INFRACTION";
            default -> "UNKNOWN";
        };
    }

    /** A preliminary hearing comes after a complaint and before an information: it does not say which. */
    static String instrument(String event) {
        return switch (event) {
            case "Indictment", "Re-Indictment", "Direct Indictment", "Grand Jury" -> "INDICTMENT";
            default -> "UNKNOWN";
        };
    }
}
