import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates stand as seconds since 1970, as "4/8/2019 12:00:00 AM", and as "nan". */
final class Dates {

    /** When the data was published, hearings were set for as late as 2020; 2109 and 2219 are mistyped. */
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ROOT);

    private Dates() {}

    /** The day, blank where none is stated or it can not be. */
    static String text(String stated) {
        if (stated.isBlank()) {
            return "";
        }
        LocalDate date = stated.contains("/")
                ? LocalDate.parse(stated, AMERICAN)
                : Instant.ofEpochSecond((long) Double.parseDouble(stated))
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate();
        return date.isAfter(LAST) ? "" : date.toString();
    }
}
