package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String LIST = "Person.charges";
    private static final Cursor CURSOR = new Cursor(List.of("20240112", "nm-v-baldwin/é"));

    @Test
    void isReadAsItWasPrinted() {
        assertThat(Cursor.parse(CURSOR.in(LIST), LIST, 2)).contains(CURSOR);
    }

    @Test
    void carriesAnyTextAsItsFirstValue() {
        Cursor cursor = new Cursor(List.of("Ann\u001f\u001eBob\n\ud83d\ude00", "2", "key"));
        assertThat(Cursor.parse(cursor.in(LIST), LIST, 3)).contains(cursor);
    }

    @Test
    void refusesAnyAlteration() {
        String text = CURSOR.in(LIST);
        for (int i = 0; i < text.length() - 1; i++) {
            String altered = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThat(Cursor.parse(altered, LIST, 2)).as("altered at %d", i).isEmpty();
        }
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThat(Cursor.parse(CURSOR.in(LIST), "Case.charges", 2)).isEmpty();
        assertThat(Cursor.parse(CURSOR.in(LIST), LIST, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "AAAA", "AAAAAAAA", "nm-v-baldwin"})
    void refusesWhatIsNoCursor(String text) {
        assertThat(Cursor.parse(text, LIST, 2)).isEmpty();
    }
}
