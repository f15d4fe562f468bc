package org.casegraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.casegraph.time.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text    , precision, earliest  , latest    , sort key, ceiling key
            2024      , YEAR     , 2024-01-01, 2024-12-31, 20249999, 20249999
            2024-07   , MONTH    , 2024-07-01, 2024-07-31, 20240799, 20240799
            2024-12   , MONTH    , 2024-12-01, 2024-12-31, 20241299, 20249999
            2024-02   , MONTH    , 2024-02-01, 2024-02-29, 20240299, 20240299
            2024-07-11, DAY      , 2024-07-11, 2024-07-11, 20240711, 20240711
            2024-07-31, DAY      , 2024-07-31, 2024-07-31, 20240731, 20240799
            2024-02-28, DAY      , 2024-02-28, 2024-02-28, 20240228, 20240228
            2024-02-29, DAY      , 2024-02-29, 2024-02-29, 20240229, 20240299
            2023-02-28, DAY      , 2023-02-28, 2023-02-28, 20230228, 20230299
            2024-12-31, DAY      , 2024-12-31, 2024-12-31, 20241231, 20249999
            0001      , YEAR     , 0001-01-01, 0001-12-31, 19999   , 19999
            0001-01-01, DAY      , 0001-01-01, 0001-01-01, 10101   , 10101
            9999-12-31, DAY      , 9999-12-31, 9999-12-31, 99991231, 99999999
            """)
    void readsEveryPrecision(
            String text, Precision precision, LocalDate earliest, LocalDate latest, int sortKey, int ceilingKey) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(precision, date.precision());
        assertEquals(earliest, date.earliest());
        assertEquals(latest, date.latest());
        assertEquals(sortKey, date.sortKey());
        assertEquals(ceilingKey, date.ceilingKey());
        assertEquals(text, date.stringValueForSerialization());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "24",
                "02024",
                "+2024",
                "-2024",
                "0000",
                "0000-01",
                "2024-",
                "2024-7",
                "2024-00",
                "2024-13",
                "2024-99",
                "2024-99-99",
                "2024-07-00",
                "2024-07-32",
                "2024-07-99",
                "2024-07-1",
                "2024-07-012",
                "2024-04-31",
                "2023-02-29",
                "1900-02-29",
                "2024/07/12",
                "20240712",
                "2024-07-12T00:00:00Z",
                " 2024",
                "2024\n",
                "2024-07-12 ",
                "2024?",
                "2024~",
                "202X",
                "2024-07/2024-08",
                "２０２４",
                "٢٠٢٤",
                "unknown"
            })
    void refusesWhatIsNoCalendarDate(String text) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    }

    @Test
    void saysWhatItExpectedAndFound() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse("2023-02-29"));
        assertEquals(
                "Expected a calendar date as YYYY, YYYY-MM or YYYY-MM-DD of the years 0001 to 9999,"
                        + " found \"2023-02-29\".",
                refusal.getMessage());
    }

    @Test
    void echoesLittleOfWhatItRefusesAndNothingThatActs() {
        String hostile = "\u001b[31m\u202e\ud800" + "x".repeat(100_000);
        var refusal = assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(hostile));
        assertTrue(refusal.getMessage().endsWith("found \"?[31m??" + "x".repeat(33) + "…\"."), refusal.getMessage());
    }

    @Test
    void isMadeOfParts() {
        assertEquals(PartialDate.parse("2024"), PartialDate.of(2024));
        assertEquals(PartialDate.parse("2024-07"), PartialDate.of(2024, 7));
        assertEquals(PartialDate.parse("2024-07-12"), PartialDate.of(2024, 7, 12));
        assertEquals(PartialDate.parse("0987-07-12"), PartialDate.of(LocalDate.of(987, 7, 12)));
    }

    @Test
    void refusesPartsThatMakeNoDate() {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(0));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(10_000));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(-1));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2024, 99));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2024, 7, 99));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2024, 7, 101));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(LocalDate.of(-1, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                Integer.MIN_VALUE,
                -20240712,
                -1,
                0,
                9999,
                2024,
                20240000,
                20240700,
                20241399,
                20249901,
                20240230,
                100019999,
                Integer.MAX_VALUE
            })
    void refusesSortKeysOfNoDate(int key) {
        assertThrows(IllegalArgumentException.class, () -> PartialDate.ofSortKey(key));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2024      , 2024-07-12, true , false
            2024      , 2024-07   , true , false
            2024-07   , 2024-07-12, true , false
            2024-07-12, 2024-07-12, true , true
            2021-10   , 2021-11   , false, false
            2021-10   , 2021-11-01, false, false
            2024      , 2023-12-31, false, false
            """)
    void knowsWhichDatesItContains(String one, String other, boolean contains, boolean isContained) {
        PartialDate first = PartialDate.parse(one);
        PartialDate second = PartialDate.parse(other);
        assertEquals(contains, first.contains(second));
        assertEquals(isContained, second.contains(first));
        assertEquals(contains || isContained, first.agreesWith(second));
        assertEquals(contains || isContained, second.agreesWith(first));
    }

    @Test
    void showsTheFinerOfTwo() {
        PartialDate month = PartialDate.of(2021, 10);
        PartialDate day = PartialDate.of(2021, 10, 21);
        assertEquals(day, month.finer(day));
        assertEquals(day, day.finer(month));
        assertEquals(day, day.finer(day));
    }

    @Test
    void differsWhereThePrecisionDiffers() {
        assertNotEquals(PartialDate.of(2024, 1), PartialDate.of(2024));
        assertFalse(PartialDate.of(2024).equals((Object) "2024"));
    }

    @Test
    void noDateSortsLast() {
        assertTrue(PartialDate.of(9999, 12).sortKey() < PartialDate.UNKNOWN_KEY);
        assertEquals(PartialDate.of(9999).sortKey(), PartialDate.UNKNOWN_KEY);
    }
}
