package org.casegraph.time;

import java.time.YearMonth;

/** The layout of a partial date in one number: year * 10000 + month * 100 + day, where what is missing is 99. */
final class SortKey {

    static final int ABSENT = 99;

    private SortKey() {}

    static int of(int year, int month, int day) {
        return year * 10_000 + month * 100 + day;
    }

    static int year(int key) {
        return key / 10_000;
    }

    static int month(int key) {
        return key / 100 % 100;
    }

    static int day(int key) {
        return key % 100;
    }

    /** Whether the key is that of a calendar date of the years 1 to 9999. */
    static boolean exists(int key) {
        if (year(key) < 1 || year(key) > 9999) {
            return false;
        }
        if (month(key) == ABSENT) {
            return day(key) == ABSENT;
        }
        return month(key) >= 1 && month(key) <= 12 && (day(key) == ABSENT || isDayOfItsMonth(key));
    }

    private static boolean isDayOfItsMonth(int key) {
        return day(key) >= 1 && day(key) <= YearMonth.of(year(key), month(key)).lengthOfMonth();
    }
}
