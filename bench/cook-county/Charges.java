import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Charges as they were filed, a row of initiation each, and as they were disposed of. */
final class Charges {

    private final Consumer<Line> out;
    private final Courtrooms courtrooms;
    private final Map<String, Table.Row> filed = new HashMap<>();

    Charges(Courtrooms courtrooms, Consumer<Line> out) {
        this.courtrooms = courtrooms;
        this.out = out;
    }

    void filed(Table.Row row) {
        filed.put(Keys.charge(row, ""), row);
        Table.Cell event = row.cell("event_date");
        String instrument = Terms.instrument(row.text("event"));
        Line line = Line.of("charge", Keys.charge(row))
                .with("filedOn", Dates.text(event))
                .with("instrument", instrument);
        if (Dates.possible(event).isPresent()) {
            line.cite("filedOn", event);
        }
        if (!instrument.equals("UNKNOWN")) {
            line.cite("instrument", row.cell("event"));
        }
        charge(line, row, "charge_", "");
        Mistyped.write("CHARGE", Keys.charge(row), "filedOn", event, out);
    }

    /** Where the disposition is of another version than was filed, that one takes the place of the first. */
    void disposed(Table.Row row) {
        String first = filed.get(Keys.charge(row, "")).text("charge_version_id");
        if (!first.equals(row.text("charge_version_id"))) {
            Line line = Line.of("charge", Keys.charge(row)).with("replaces", Keys.charge(row, first));
            charge(
                    line.cite("replaces", row.cell("charge_version_id")),
                    row,
                    "disposition_charged_",
                    "disposition_charged_");
        }
        outcome(row);
    }

    private void charge(Line line, Table.Row row, String offense, String prefix) {
        String statute = row.text(prefix + "chapter") + " ILCS " + row.text(prefix + "act") + "/";
        String severity = Terms.severity(row.text(prefix + "class"));
        out.accept(line.with("person", Keys.person(row))
                .with("case", Keys.lawsuit(row))
                .with("offense", row.text(offense + "offense_title"))
                .with("statute", statute + row.text(prefix + "section"))
                .with("severity", severity)
                .with("degree", "Class " + row.text(prefix + "class"))
                .cite("offense", row.cell(offense + "offense_title"))
                .cite("statute", row.cell(prefix + "section"))
                .cite("degree", row.cell(prefix + "class")));
    }

    private void outcome(Table.Row row) {
        Table.Cell words = row.cell("charge_disposition");
        Table.Cell reason = row.cell("charge_disposition_reason");
        Table.Cell date = row.cell("disposition_date");
        String disposition = Terms.disposition(words.words(), reason.words());
        Line line = Line.of("outcome", Keys.outcome(row))
                .with("charge", Keys.charge(row))
                .with("ruling", courtrooms.ruling(row, Terms.ruling(disposition), date, row.cell("judge")))
                .with("disposition", disposition)
                .with("reportedDisposition", words.words())
                .with("decidedOn", Dates.text(date))
                .with("grounds", reason.words())
                .cite("disposition", disposition.equals("DIVERTED") ? reason : words)
                .cite("grounds", reason);
        if (Dates.possible(date).isPresent()) {
            line.cite("decidedOn", date);
        }
        out.accept(line);
        Mistyped.write("OUTCOME", Keys.outcome(row), "decidedOn", date, out);
    }
}
