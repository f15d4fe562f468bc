import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Prints so many lines of the import format about invented cases, the same ones each time: java Generate.java LINES.
 * Ten lines a case: a report with its text, of which each record cites a passage, and what happened to two charges.
 */
final class Generate {

    private static final String[] FIRST = {"Ann", "Bela", "Cora", "Dan", "Ema", "Finn", "Gita", "Hugo", "Ines", "Jon"};
    private static final String[] LAST = {
        "Abbott", "Brandt", "Castillo", "Dvorak", "Eriksen", "Fontaine", "Grabowski", "Haddad", "Ivanova", "Jansen"
    };
    private static final String[] OFFENSES = {
        "Arson", "Burglary", "Forgery", "Fraud", "Perjury", "Robbery", "Smuggling", "Theft", "Trespass", "Vandalism"
    };

    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    private final PrintWriter out;

    private Generate(PrintWriter out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        long lines = Long.parseLong(arguments[0]);
        try (PrintWriter out =
                new PrintWriter(new BufferedWriter(new OutputStreamWriter(System.out, StandardCharsets.UTF_8), 1 << 16))) {
            Generate generate = new Generate(out);
            for (long i = 0; i < lines / 10; i++) {
                generate.oneCase(i);
            }
        }
    }

    private void oneCase(long number) {
        String name = one(FIRST) + " " + one(LAST) + " " + Long.toString(number, 36);
        String docket = "24-CR-" + number;
        String first = one(OFFENSES);
        String second = first + " in the second degree";
        int years = 2 + random.nextInt(9);
        String day = "2024-0%d-%02d".formatted(1 + random.nextInt(9), 1 + random.nextInt(28));
        String text = """
                The district attorney filed case %1$s against %2$s, who appeared as the defendant. \
                The first count is called %3$s; the other count is called %4$s. \
                The jury found %2$s guilty of the first count on %5$s and not guilty of the other one. \
                The verdict was read in open court. The judge imposed %6$d years in prison."""
                .formatted(docket, name, first, second, day, years);
        String source = "generated/report-" + number;
        String person = "generated/person-" + number;
        String key = "generated/case-" + number;
        line("source", source, "'type':'NEWS_ARTICLE','title':'Report on %s','publishedOn':'%s','snapshot':{'capturedAt':'%sT12:00:00Z','text':'%s'}".formatted(docket, day, day, text));
        line("person", person, "'name':'%s',%s".formatted(name, cites("name", source, name)));
        line("case", key, "'caption':'State v. %s','docketNumber':'%s','type':'CRIMINAL',%s".formatted(name, docket, cites("docketNumber", source, docket)));
        line("participation", key + "/defendant", "'person':'%s','case':'%s','role':'DEFENDANT',%s".formatted(person, key, cites("role", source, "appeared as the defendant")));
        line("ruling", key + "/verdict", "'case':'%s','type':'VERDICT','title':'Verdict','decidedOn':'%s',%s".formatted(key, day, cites("type", source, "The verdict was read in open court")));
        charge(key + "/charge-1", key, person, source, first, "the first count is called " + first, day, "GUILTY_VERDICT", "guilty of the first count");
        charge(key + "/charge-2", key, person, source, second, "the other count is called " + second, day, "NOT_GUILTY_VERDICT", "not guilty of the other one");
        line("sentence", key + "/charge-1/sentence", "'outcome':'%s/charge-1/outcome','type':'PRISON','duration':'P%dY',%s".formatted(key, years, cites("duration", source, "imposed " + years + " years in prison")));
    }

    private void charge(
            String charge, String key, String person, String source, String offense, String quote, String day, String disposition, String found) {
        line("charge", charge, "'person':'%s','case':'%s','offense':'%s',%s".formatted(person, key, offense, cites("offense", source, quote)));
        line("outcome", charge + "/outcome", "'charge':'%s','ruling':'%s/verdict','disposition':'%s','decidedOn':'%s',%s".formatted(charge, key, disposition, day, cites("disposition", source, found)));
    }

    private String one(String[] some) {
        return some[random.nextInt(some.length)];
    }

    private static String cites(String field, String source, String quote) {
        return "'citations':[{'field':'%s','source':'%s','quote':'%s'}]".formatted(field, source, quote);
    }

    private void line(String kind, String key, String members) {
        out.println("{'kind':'%s','key':'%s',%s}".formatted(kind, key, members).replace('\'', '"'));
    }
}
