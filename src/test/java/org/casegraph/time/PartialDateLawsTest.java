package org.casegraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateLawsTest {

    // A narrow span of years, so that drawn dates often contain or equal each other.
    private static final List<PartialDate> DATES = draw(new Random(20_240_712));

    @Test
    void printsWhatItReadsAndKeepsItInTheSortKey() {
        for (PartialDate date : DATES) {
            assertEquals(date, PartialDate.parse(date.toString()));
            assertEquals(date, PartialDate.ofSortKey(date.sortKey()));
            assertEquals(date.hashCode(), PartialDate.parse(date.toString()).hashCode());
        }
    }

    @Test
    void everyDayAndNoOtherIsADate() {
        for (int year : new int[] {1, 1900, 2023, 2024}) {
            for (int month = 0; month <= 99; month++) {
                for (int day = 0; day <= 99; day++) {
                    boolean exists = month >= 1
                            && month <= 12
                            && day >= 1
                            && day <= YearMonth.of(year, month).lengthOfMonth();
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    if (exists) {
                        assertEquals(text, PartialDate.parse(text).toString());
                    } else {
                        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text), text);
                    }
                }
            }
        }
    }

    @Test
    void orderIsTotalAndConsistentWithEquals() {
        forEachPair((a, b) -> {
            assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
            assertEquals(a.equals(b), a.compareTo(b) == 0);
            for (PartialDate c : DATES.subList(0, 20)) {
                boolean ordered = a.compareTo(b) <= 0 && b.compareTo(c) <= 0;
                assertTrue(!ordered || a.compareTo(c) <= 0, () -> a + " " + b + " " + c);
            }
        });
    }

    @Test
    void coarserDateSortsAfterWhatItContainsAndBeforeWhatFollows() {
        forEachPair((a, b) -> {
            if (a.contains(b) && !a.equals(b)) {
                assertTrue(a.compareTo(b) > 0, () -> a + " " + b);
            }
            if (a.latest().isBefore(b.earliest())) {
                assertTrue(a.compareTo(b) < 0, () -> a + " " + b);
            }
        });
    }

    @Test
    void containingDateCoversTheDaysOfTheContained() {
        forEachPair((a, b) -> {
            boolean covers = !a.earliest().isAfter(b.earliest()) && !a.latest().isBefore(b.latest());
            assertEquals(covers, a.contains(b), () -> a + " " + b);
            assertEquals(a.agreesWith(b), b.agreesWith(a));
            // Calendar periods nest: two that share a day agree.
            boolean meet = !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
            assertEquals(meet, a.agreesWith(b), () -> a + " " + b);
        });
    }

    @Test
    void ceilingKeyDividesWhatSurelyLiesBeforeTheEndFromTheRest() {
        forEachPair((a, b) -> assertEquals(
                !a.latest().isAfter(b.latest()), a.sortKey() <= b.ceilingKey(), () -> a + " by the end of " + b));
    }

    private interface Law {
        void holds(PartialDate one, PartialDate other);
    }

    private static void forEachPair(Law law) {
        DATES.forEach(one -> DATES.forEach(other -> law.holds(one, other)));
    }

    private static List<PartialDate> draw(Random random) {
        IntStream years = IntStream.of(1, 2023, 2024, 2025, 9999);
        Stream<PartialDate> ends = years.boxed()
                .flatMap(year -> Stream.of(
                        PartialDate.of(year),
                        PartialDate.of(year, 12),
                        PartialDate.of(year, 12, 31),
                        PartialDate.of(year, 1, 1)));
        return Stream.concat(ends, Stream.generate(() -> drawOne(random)).limit(300))
                .toList();
    }

    private static PartialDate drawOne(Random random) {
        YearMonth month = YearMonth.of(2023 + random.nextInt(3), 1 + random.nextInt(12));
        return switch (random.nextInt(4)) {
            case 0 -> PartialDate.of(month.getYear());
            case 1 -> PartialDate.of(month.getYear(), month.getMonthValue());
            case 2 -> PartialDate.of(month.atEndOfMonth());
            default -> PartialDate.of(month.atDay(1 + random.nextInt(month.lengthOfMonth())));
        };
    }
}
