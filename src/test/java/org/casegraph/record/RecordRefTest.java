package org.casegraph.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordRefTest {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz0123456789-./";

    @Test
    void givesTheSameIdForEver() {
        assertThat(new RecordRef(RecordKind.PERSON, "alec-baldwin").id())
                .isEqualTo(UUID.fromString("b729250b-a997-8ec8-b4d1-3dc2ee160fa4"));
    }

    @Test
    void givesRfc9562Version8Ids() {
        UUID id = new RecordRef(RecordKind.CASE, "nm-v-baldwin").id();
        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void givesEachKindAndKeyAnIdOfItsOwn() {
        Random random = new Random(2026);
        Set<RecordRef> refs = new HashSet<>();
        Set<UUID> ids = new HashSet<>();
        for (int i = 0; i < 10_000; i++) {
            RecordKind kind = RecordKind.values()[random.nextInt(RecordKind.values().length)];
            RecordRef ref = new RecordRef(kind, key(random));
            refs.add(ref);
            ids.add(ref.id());
        }
        assertThat(ids).hasSameSizeAs(refs);
    }

    @Test
    void takesKeysOfUpTo200Characters() {
        assertThat(RecordRef.isKey("a".repeat(200))).isTrue();
        assertThat(RecordRef.isKey("a".repeat(201))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Alec", "a b", "a_b", "é", "a\n", "a\u0000"})
    void refusesOtherKeys(String key) {
        assertThatThrownBy(() -> new RecordRef(RecordKind.PERSON, key)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String key(Random random) {
        StringBuilder key = new StringBuilder();
        for (int length = 1 + random.nextInt(3); length > 0; length--) {
            key.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return key.toString();
    }
}
