package org.casegraph.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is read is what the pattern matches. */
class TextPatternTest {

    private static final int TEXTS = 200_000;

    @Test
    void everyDayAndNoOther() {
        Pattern pattern = Pattern.compile(PartialDate.PATTERN);
        for (LocalDate day = LocalDate.of(1, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            assertThat(pattern.matcher(day.toString()).matches()).as("%s", day).isTrue();
        }
        for (int year = 0; year < 10_000; year++) {
            agree(pattern, PartialDate::parse, "%04d-02-29".formatted(year));
            agree(pattern, PartialDate::parse, "%04d-04-31".formatted(year));
        }
    }

    @Test
    void dates() {
        agree(PartialDate.PATTERN, PartialDate::parse, "0123456789-", "2024-02-29");
    }

    @Test
    void durations() {
        agree(CalendarDuration.PATTERN, CalendarDuration::parse, "PpYyMmWwDdTtHhSs019.", "P1Y2M3W4DT5H6M7S");
    }

    @Test
    void decimals() {
        agree(Decimal.PATTERN, Decimal::parse, "+-.0019e", "-12500.00");
        Pattern pattern = Pattern.compile(Decimal.PATTERN);
        for (int zeros = 0; zeros < 32; zeros++) {
            for (int whole = 0; whole < 32; whole++) {
                for (int decimals = 0; decimals < 12; decimals++) {
                    String text = "0".repeat(zeros) + "9".repeat(whole) + "." + "9".repeat(decimals);
                    agree(pattern, Decimal::parse, text);
                    agree(pattern, Decimal::parse, text.replace(".", ""));
                }
            }
        }
    }

    /** On texts of these characters, and on those that differ from the good one by a few of them. */
    private static void agree(String form, Consumer<String> read, String characters, String good) {
        Pattern pattern = Pattern.compile(form);
        Random random = new Random(2026);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? good : "");
            for (int edits = random.nextInt(8); edits > 0; edits--) {
                int at = random.nextInt(text.length() + 1);
                int until = Math.min(text.length(), at + random.nextInt(3));
                text.replace(at, until, "" + characters.charAt(random.nextInt(characters.length())));
            }
            agree(pattern, read, text.toString());
        }
    }

    private static void agree(Pattern pattern, Consumer<String> read, String text) {
        assertThat(pattern.matcher(text).matches()).as(text).isEqualTo(isRead(read, text));
    }

    private static boolean isRead(Consumer<String> read, String text) {
        try {
            read.accept(text);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }
}
