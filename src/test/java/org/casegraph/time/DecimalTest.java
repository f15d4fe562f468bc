package org.casegraph.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            12500.00                        , 12500.00
            +12500                          , 12500
            -3.5                            , -3.5
            007.50                          , 7.50
            -0.00                           , 0.00
            0.0000000001                    , 0.0000000001
            999999999999999999999999999999  , 999999999999999999999999999999
            12345678901234567890.1234567890 , 12345678901234567890.1234567890
            """)
    void printsPlainly(String text, String printed) {
        assertEquals(printed, Decimal.parse(text).stringValueForSerialization());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                ".",
                ".5",
                "5.",
                "1e3",
                "1e30000",
                "1E-5",
                "1,000",
                "1_000",
                " 1",
                "1\n",
                "0x10",
                "NaN",
                "Infinity",
                "--1",
                "1.2.3",
                "0.00000000001",
                "1000000000000000000000000000000",
                "123456789012345678901.1234567890",
                "１２"
            })
    void refusesWhatIsNoPlainNumberOrTooLong(String text) {
        assertThrows(IllegalArgumentException.class, () -> Decimal.parse(text));
    }

    @Test
    void saysWhatItExpectedAndFound() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Decimal.parse("1e30000"));
        assertEquals(
                "Expected a plain decimal number of at most 30 digits, at most 10 of them decimals,"
                        + " found \"1e30000\".",
                refusal.getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+30000", "1E+1", "1E-11", "1000000000000000000000000000000"})
    void refusesNumbersBeyondItsLimits(BigDecimal value) {
        assertThrows(IllegalArgumentException.class, () -> Decimal.of(value));
    }

    @Test
    void agreesWhereOnlyTrailingZerosDiffer() {
        assertTrue(Decimal.parse("12500").agreesWith(Decimal.parse("12500.00")));
        assertFalse(Decimal.parse("12500").agreesWith(Decimal.parse("12500.01")));
        assertNotEquals(Decimal.parse("12500"), Decimal.parse("12500.00"));
        assertEquals(Decimal.parse("12500.00"), Decimal.parse("+12500.00"));
    }

    @Test
    void printsWhatItReads() {
        Random random = new Random(10);
        for (int i = 0; i < 2_000; i++) {
            BigInteger digits = new BigInteger(1 + random.nextInt(99), random);
            Decimal number = Decimal.of(new BigDecimal(digits, random.nextInt(11)));
            Decimal again = Decimal.parse(number.toString());
            assertEquals(number, again);
            assertEquals(number.hashCode(), again.hashCode());
            assertEquals(number.toBigDecimal(), again.toBigDecimal());
        }
    }
}
