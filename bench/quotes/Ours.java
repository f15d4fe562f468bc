import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Scanner;
import org.casegraph.citation.quote.Quote;
import org.casegraph.citation.quote.QuoteMatch;
import org.casegraph.citation.quote.QuoteMatcher;

/**
 * Answers lines on standard input. A line holds text, exact, prefix, suffix in Base64 and a start, between tabs; the
 * answer holds status, start and end. Where the text is @FILE, one more field says how often to match, and the answer
 * holds the milliseconds of the preparation and the median of the matches besides.
 */
public final class Ours {

    private static final double NANOS = 1e6;

    private Ours() {}

    public static void main(String[] arguments) throws Exception {
        Scanner lines = new Scanner(System.in, StandardCharsets.UTF_8);
        while (lines.hasNextLine()) {
            String[] fields = lines.nextLine().split("\t", -1);
            System.out.println(fields[0].startsWith("@") ? timed(fields) : answer(fields));
        }
    }

    private static String answer(String[] fields) {
        return shown(QuoteMatcher.of(decoded(fields[0])).match(quote(fields)));
    }

    private static String timed(String[] fields) throws Exception {
        String text = Files.readString(Path.of(fields[0].substring(1)));
        QuoteMatcher.of(text);
        long before = System.nanoTime();
        QuoteMatcher matcher = QuoteMatcher.of(text);
        double prepared = (System.nanoTime() - before) / NANOS;
        Quote quote = quote(fields);
        QuoteMatch match = matcher.match(quote);
        double[] millis = new double[Integer.parseInt(fields[5])];
        for (int i = 0; i < millis.length; i++) {
            long start = System.nanoTime();
            match = matcher.match(quote);
            millis[i] = (System.nanoTime() - start) / NANOS;
        }
        Arrays.sort(millis);
        return shown(match) + "\t" + prepared + "\t" + millis[millis.length / 2];
    }

    private static Quote quote(String[] fields) {
        Integer start = fields[4].isEmpty() ? null : Integer.valueOf(fields[4]);
        return new Quote(decoded(fields[1]), stated(fields[2]), stated(fields[3]), start, null);
    }

    private static String stated(String field) {
        return field.isEmpty() ? null : decoded(field);
    }

    private static String decoded(String field) {
        return new String(Base64.getDecoder().decode(field), StandardCharsets.UTF_8);
    }

    private static String shown(QuoteMatch match) {
        return match.status() + "\t" + match.start().orElse(-1) + "\t" + match.end().orElse(-1);
    }
}
