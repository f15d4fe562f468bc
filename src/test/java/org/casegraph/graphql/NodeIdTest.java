package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeIdTest {

    @Test
    void isReadAsItWasPrinted() {
        Random random = new Random(2026);
        for (int i = 0; i < 1_000; i++) {
            NodeId id = new NodeId("PERSON", new UUID(random.nextLong(), random.nextLong()));
            assertThat(NodeId.parse("id", id.toString())).isEqualTo(id);
        }
    }

    @Test
    void printsTheTypeAndTheDigits() {
        UUID uuid = UUID.fromString("00000000-0000-8000-8000-0123456789ab");
        assertThat(new NodeId("CASE", uuid)).hasToString("case_000000000000800080000123456789ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "person", "person_", "PERSON_00000000000080008000012345678900", "person_0", "1", "'; --"})
    void refusesWhatIsNoId(String text) {
        assertThatThrownBy(() -> NodeId.parse("id", text)).isInstanceOf(InvalidArgumentException.class);
    }
}
