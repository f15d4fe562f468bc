import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;

/**
 * Turns the four files of Cook County's felony cases into lines of Casegraph's import format, on standard output:
 * {@code java bench/cook-county/Convert.java FOLDER > cook-county.ndjson}
 */
final class Convert {

    private Convert() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("java Convert.java FOLDER > cook-county.ndjson");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        try (PrintWriter writer = new PrintWriter(System.out, false, StandardCharsets.UTF_8)) {
            convert(folder, line -> writer.print(line + "\n"));
        }
    }

    private static void convert(Path folder, Consumer<Line> out) throws IOException {
        Table intake = source(folder, "intake", out);
        Table initiation = source(folder, "initiation", out);
        Table dispositions = source(folder, "dispositions", out);
        Table sentencing = source(folder, "sentencing", out);
        Participants participants = new Participants(initiation, dispositions, out);
        Courtrooms courtrooms = new Courtrooms(out);
        Charges charges = new Charges(courtrooms, out);
        Sentences sentences = new Sentences(courtrooms, out);
        dispositions.rows.forEach(courtrooms::court);
        intake.rows.forEach(participants::write);
        initiation.rows.forEach(charges::filed);
        dispositions.rows.forEach(charges::disposed);
        sentencing.rows.forEach(sentences::write);
    }

    private static Table source(Path folder, String name, Consumer<Line> out) throws IOException {
        Table table = Table.read(folder, name);
        String fetched = Files.getLastModifiedTime(folder.resolve(name + ".csv.gz"))
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
        out.accept(Line.of("source", Keys.PREFIX + name)
                .with("type", "DATASET")
                .with("title", "Felony cases, " + name + " (copy in ian-flores/chicagoDA, CC BY 4.0)")
                .with("publisher", "Cook County State's Attorney's Office")
                .with("url", "https://github.com/ian-flores/chicagoDA")
                .with("language", "en")
                .snapshot(table, fetched));
        return table;
    }
}
