import java.text.Normalizer;
import java.util.Locale;

/** The keys of what the rows tell of; the numbers are those of the data. */
final class Keys {

    static final String PREFIX = "cook-county/";

    private Keys() {}

    static String person(Table.Row row) {
        return PREFIX + row.text("case_participant_id");
    }

    static String lawsuit(Table.Row row) {
        return PREFIX + row.text("case_id");
    }

    static String participation(Table.Row row) {
        return lawsuit(row) + "/" + row.text("case_participant_id");
    }

    /** Co-defendants share a charge_id; each is charged for themselves. */
    static String charge(Table.Row row, String version) {
        return PREFIX + row.text("charge_id") + "/" + row.text("case_participant_id") + "/" + version;
    }

    static String charge(Table.Row row) {
        return charge(row, row.text("charge_version_id"));
    }

    static String outcome(Table.Row row) {
        return charge(row) + "/disposition";
    }

    static String judge(String name) {
        return PREFIX + "judge/" + slug(name);
    }

    static String court(String name) {
        return PREFIX + "court/" + slug(name);
    }

    static String slug(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
