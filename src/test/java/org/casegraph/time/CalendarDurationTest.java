package org.casegraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDurationTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text                                           , months  , days   , seconds
            P18M                                             , 18      , 0      , 0
            P1Y6M                                            , 18      , 0      , 0
            P2W                                              , 0       , 14     , 0
            P90D                                             , 0       , 90     , 0
            P1W3D                                            , 0       , 10     , 0
            P1Y2M3DT4H                                       , 14      , 3      , 14400
            PT36H                                            , 0       , 0      , 129600
            PT1M30S                                          , 0       , 0      , 90
            P0D                                              , 0       , 0      , 0
            P018M                                            , 18      , 0      , 0
            P999999Y999999M999999W999999DT999999H999999M999999S, 12999987, 7999992, 3660996339
            """)
    void addsUpItsUnits(String text, int months, int days, long seconds) {
        CalendarDuration duration = CalendarDuration.parse(text);
        assertEquals(months, duration.months());
        assertEquals(days, duration.days());
        assertEquals(seconds, duration.seconds());
        assertEquals(text, duration.stringValueForSerialization());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P",
                "PT",
                "P1YT",
                "18M",
                "P18",
                "P-18M",
                "-P18M",
                "+P18M",
                "P1.5Y",
                "P1,5Y",
                "PT1.5S",
                "P6M1Y",
                "P1D1W",
                "PT1S1M",
                "P1H",
                "P1000000M",
                "P1Y 6M",
                " P1Y",
                "P1Y\n",
                "P1Y6M7M",
                "P٣M",
                "PT5ſ",
                "P1Y6M/P2Y",
                "18 months"
            })
    void refusesWhatIsNoDuration(String text) {
        assertThrows(IllegalArgumentException.class, () -> CalendarDuration.parse(text));
    }

    @Test
    void saysWhatItExpectedAndFound() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> CalendarDuration.parse("18 months"));
        assertEquals(
                "Expected a duration as in P18M, P2W or P1Y2M3DT4H, in whole numbers of at most six digits,"
                        + " found \"18 months\".",
                refusal.getMessage());
    }

    @Test
    void printsInUpperCase() {
        assertEquals("P1Y2M3DT4H", CalendarDuration.parse("p1y2m3dt4h").toString());
        assertEquals(CalendarDuration.parse("P18M"), CalendarDuration.parse("p18m"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            P18M  , P1Y6M  , true
            P2W   , P14D   , true
            PT90M , PT1H30M, true
            P0D   , PT0S   , true
            P1M   , P30D   , false
            P1D   , PT24H  , false
            P18M  , P19M   , false
            PT1S  , PT2S   , false
            """)
    void agreesWhereItLastsAsLongWhenEverItBegins(String one, String other, boolean agrees) {
        CalendarDuration first = CalendarDuration.parse(one);
        CalendarDuration second = CalendarDuration.parse(other);
        assertEquals(agrees, first.agreesWith(second));
        assertEquals(agrees, second.agreesWith(first));
        assertNotEquals(first, second);
    }

    @Test
    void printsWhatItReadsAndAgreesWithItsSum() {
        Random random = new Random(18);
        for (int i = 0; i < 2_000; i++) {
            int years = random.nextInt(100);
            int months = random.nextInt(100);
            int weeks = random.nextInt(100);
            int hours = random.nextInt(100);
            var written = CalendarDuration.parse("P%dY%dM%dWT%dH".formatted(years, months, weeks, hours));
            var summed = CalendarDuration.parse("P%dM%dDT%dS".formatted(12 * years + months, 7 * weeks, 3600 * hours));
            assertEquals(written, CalendarDuration.parse(written.toString()));
            assertEquals(
                    written.hashCode(),
                    CalendarDuration.parse(written.toString()).hashCode());
            assertTrue(written.agreesWith(summed), written + " " + summed);
        }
    }
}
