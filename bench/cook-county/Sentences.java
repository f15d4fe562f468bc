import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** What was imposed on the convicted, a row of sentencing each; rows have no number, so they are counted. */
final class Sentences {

    private final Consumer<Line> out;
    private final Courtrooms courtrooms;
    private final Map<String, Integer> counts = new HashMap<>();

    Sentences(Courtrooms courtrooms, Consumer<Line> out) {
        this.courtrooms = courtrooms;
        this.out = out;
    }

    void write(Table.Row row) {
        Table.Cell date = row.cell("sentence_date");
        courtrooms.ruling(row, "SENTENCE", date, row.cell("sentence_judge"));
        String key = Keys.charge(row) + "/sentence-" + counts.merge(Keys.charge(row), 1, Integer::sum);
        String duration = Terms.duration(row.text("commitment_term"), row.text("commitment_unit"));
        Line line = Line.of("sentence", key)
                .with("outcome", Keys.outcome(row))
                .with("type", Terms.sentence(row.text("sentence_type")))
                .with("duration", duration)
                .with("imposedOn", Dates.text(date))
                .with("current", Boolean.parseBoolean(row.text("current_sentence")))
                .cite("type", row.cell("sentence_type"))
                .cite("current", row.cell("current_sentence"));
        if (!duration.isEmpty()) {
            line.cite("duration", row.cell("commitment_term"));
        }
        if (Dates.possible(date).isPresent()) {
            line.cite("imposedOn", date);
        }
        out.accept(line);
        Mistyped.write("SENTENCE", key, "imposedOn", date, out);
    }
}
