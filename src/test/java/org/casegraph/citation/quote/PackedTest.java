package org.casegraph.citation.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackedTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 65_535, 65_536, Integer.MAX_VALUE})
    void givesBackWhatItWasGiven(int range) {
        int[] values = {-5, -5 + range, -5 + range / 2, 99};

        Packed packed = Packed.of(values, 3);

        assertEquals(-5, packed.get(0));
        assertEquals(-5 + range, packed.get(1));
        assertEquals(-5 + range / 2, packed.get(2));
    }
}
