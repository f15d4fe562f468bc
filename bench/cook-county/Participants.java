import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** People, cases, who takes part, and the review of a felony before it is charged: a row of intake each. */
final class Participants {

    private final Consumer<Line> out;
    private final Map<String, Table.Row> filed = new HashMap<>();
    private final Map<String, Table.Row> disposed = new HashMap<>();
    private final Set<String> charged = new HashSet<>();
    private final Set<String> cases = new HashSet<>();

    Participants(Table initiation, Table dispositions, Consumer<Line> out) {
        this.out = out;
        initiation.rows.forEach(row -> charged.add(Keys.person(row)));
        initiation.rows.stream()
                .filter(row -> Dates.possible(row.cell("event_date")).isPresent())
                .sorted(Comparator.comparing(Participants::event))
                .forEach(row -> filed.putIfAbsent(Keys.lawsuit(row), row));
        dispositions.rows.stream()
                .filter(row -> !row.text("court_name").isEmpty())
                .forEach(row -> disposed.putIfAbsent(Keys.lawsuit(row), row));
    }

    private static LocalDate event(Table.Row row) {
        return Dates.possible(row.cell("event_date")).orElseThrow();
    }

    void write(Table.Row row) {
        out.accept(Line.of("person", Keys.person(row))
                .with("name", "Participant " + row.text("case_participant_id"))
                .cite("name", row.cell("case_participant_id")));
        if (cases.add(Keys.lawsuit(row))) {
            lawsuit(row);
        }
        participation(row);
        if (!row.cell("felony_review_result").isBlank()) {
            review(row);
        }
    }

    /** Who was never charged is no defendant; the status of their referral says what they are. */
    private void participation(Table.Row row) {
        boolean defendant = charged.contains(Keys.person(row));
        Line line = Line.of("participation", Keys.participation(row))
                .with("person", Keys.person(row))
                .with("case", Keys.lawsuit(row))
                .with("role", defendant ? "DEFENDANT" : "OTHER")
                .cite("person", row.cell("case_participant_id"));
        if (!defendant) {
            line.cite("role", row.cell("participant_status"));
        }
        out.accept(line);
    }

    /** Filed with its first charge. */
    private void lawsuit(Table.Row row) {
        String key = Keys.lawsuit(row);
        Line line = Line.of("case", key)
                .with("caption", "Cook County case " + row.text("case_id"))
                .with("docketNumber", row.text("case_id"))
                .with("type", "CRIMINAL")
                .cite("docketNumber", row.cell("case_id"));
        if (filed.containsKey(key)) {
            Table.Cell event = filed.get(key).cell("event_date");
            line.with("filedOn", Dates.text(event)).cite("filedOn", event);
        }
        if (disposed.containsKey(key)) {
            Table.Cell court = disposed.get(key).cell("court_name");
            line.with("court", Keys.court(court.words())).cite("court", court);
        }
        out.accept(line);
    }

    private void review(Table.Row row) {
        out.accept(Line.of("event", Keys.participation(row) + "/review")
                .with("title", "Felony review: " + row.text("felony_review_result"))
                .with("occurredOn", Dates.text(row.cell("felony_review_date")))
                .with("case", Keys.lawsuit(row))
                .with("people", List.of(Keys.person(row)))
                .cite("title", row.cell("felony_review_result"))
                .cite("occurredOn", row.cell("felony_review_date")));
    }
}
