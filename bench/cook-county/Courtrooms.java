import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Courts, judges, and what a judge ruled about one defendant on one day. */
final class Courtrooms {

    private static final Pattern SURNAME_FIRST = Pattern.compile("([^,]+), (.+)");

    private final Consumer<Line> out;
    private final Set<String> written = new HashSet<>();

    Courtrooms(Consumer<Line> out) {
        this.out = out;
    }

    void court(Table.Row row) {
        Table.Cell name = row.cell("court_name");
        if (!name.isBlank() && written.add(Keys.court(name.words()))) {
            out.accept(Line.of("court", Keys.court(name.words()))
                    .with("name", "Circuit Court of Cook County, " + name.words())
                    .with("jurisdiction", "US-IL")
                    .cite("name", name));
        }
    }

    /** Whoever presided, whether or not the court ruled. Returns the key, blank where nobody is named. */
    String judge(Table.Row row, Table.Cell cell) {
        if (cell.isBlank()) {
            return "";
        }
        Matcher turned = SURNAME_FIRST.matcher(cell.words());
        String name = turned.matches() ? turned.group(2) + " " + turned.group(1) : cell.words();
        String key = Keys.judge(name);
        if (written.add(key)) {
            out.accept(Line.of("person", key).with("name", name).cite("name", cell));
        }
        String participation = Keys.lawsuit(row) + "/judge/" + Keys.slug(name);
        if (written.add(participation)) {
            out.accept(Line.of("participation", participation)
                    .with("person", key)
                    .with("case", Keys.lawsuit(row))
                    .with("role", "JUDGE")
                    .cite("person", cell));
        }
        return key;
    }

    /**
     * One a defendant, day and kind: co-defendants do not share one, because an appeal by one of them would open the
     * other's. Returns the key, blank where the type is.
     */
    String ruling(Table.Row row, String type, Table.Cell date, Table.Cell judge) {
        String decider = judge(row, judge);
        if (type.isEmpty()) {
            return "";
        }
        String day = Dates.stated(date).map(Object::toString).orElse("undated");
        String key = Keys.participation(row) + "/" + day + "/" + Keys.slug(type);
        if (written.add(key)) {
            Line line = Line.of("ruling", key)
                    .with("case", Keys.lawsuit(row))
                    .with("type", type)
                    .with("title", Terms.title(type))
                    .with("decidedOn", Dates.text(date))
                    .with("decidedBy", decider.isEmpty() ? List.of() : List.of(decider))
                    .cite("decidedBy", judge);
            if (Dates.possible(date).isPresent()) {
                line.cite("decidedOn", date);
            }
            out.accept(line);
            Mistyped.write("RULING", key, "decidedOn", date, out);
        }
        return key;
    }
}
