import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Dates stand as seconds since 1970, as "4/8/2019 12:00:00 AM", and as "nan". */
final class Dates {

    /** When the data was published, hearings were set for as late as 2020; 2109 and 2219 are mistyped. */
    private static final LocalDate LAST = LocalDate.of(2020, 12, 31);

    private static final DateTimeFormatter AMERICAN =
            DateTimeFormatter.ofPattern("M/d/yyyy h:mm:ss a", Locale.ROOT);

    private Dates() {}

    static Optional<LocalDate> stated(Table.Cell cell) {
        if (cell.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(
                cell.text().contains("/")
                        ? LocalDate.parse(cell.text(), AMERICAN)
                        : Instant.ofEpochSecond((long) Double.parseDouble(cell.text()))
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate());
    }

    static Optional<LocalDate> possible(Table.Cell cell) {
        return stated(cell).filter(date -> !date.isAfter(LAST));
    }

    static Optional<LocalDate> impossible(Table.Cell cell) {
        return stated(cell).filter(date -> date.isAfter(LAST));
    }

    static String text(Table.Cell cell) {
        return possible(cell).map(LocalDate::toString).orElse("");
    }
}
