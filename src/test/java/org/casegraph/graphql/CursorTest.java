package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

    private static final Cursor CURSOR = new Cursor("Person.charges", List.of("20240112", "nm-v-baldwin/é"));

    @Test
    void isReadAsItWasPrinted() {
        assertThat(Cursor.parse(CURSOR.toString(), "Person.charges", 2)).isEqualTo(CURSOR);
    }

    @Test
    void refusesAnyAlteration() {
        String text = CURSOR.toString();
        for (int i = 0; i < text.length() - 1; i++) {
            String altered = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThatThrownBy(() -> Cursor.parse(altered, "Person.charges", 2))
                    .as("altered at %d", i)
                    .isInstanceOf(InvalidArgumentException.class);
        }
    }

    @Test
    void refusesACursorOfAnotherList() {
        assertThatThrownBy(() -> Cursor.parse(CURSOR.toString(), "Case.charges", 2))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("`after` is not a cursor that this list gave out.");
    }

    @Test
    void refusesWhatIsNoCursor() {
        for (String text : List.of("", "x", "%%%", "AAAA", "AAAAAAAA", "nm-v-baldwin")) {
            assertThatThrownBy(() -> Cursor.parse(text, "Person.charges", 2))
                    .as(text)
                    .isInstanceOf(InvalidArgumentException.class);
        }
    }
}
