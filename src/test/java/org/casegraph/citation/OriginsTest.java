package org.casegraph.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginsTest {

    // Each report with those that it credits; the sources of a claim; how many of them are independent.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    nobody credits anybody            |                      | a b c   | 3
                    a copy adds nothing               | b:a                  | a b     | 1
                    two copies of one                 | b:a c:a              | b c     | 1
                    a copy of a copy                  | c:b b:a              | a c     | 1
                    a circle is one origin            | a:b b:c c:a          | a b c   | 1
                    what follows a circle is of it    | a:b b:a c:a          | a c     | 1
                    two circles                       | a:b b:a c:d d:c      | a b c d | 2
                    one that follows two              | s:a,b                | s       | 1
                    it takes nothing from the two     | s:a,b                | s a b   | 2
                    nor from those that follow them   | s:a,b t:a u:b        | s t u   | 2
                    two that follow the same two      | s:a,b t:a,b          | s t     | 1
                    a source that credits itself      | a:a                  | a b     | 2
                    no source                         |                      |         | 0
                    """)
    void countsOriginsOnce(String what, String credits, String sources, int independent) {
        assertThat(origins(credits).independent(ids(sources))).isEqualTo(independent);
    }

    @Test
    void doesNotDependOnOrderAndIsNeverMoreThanTheSources() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            Map<UUID, Set<UUID>> credits = new HashMap<>();
            List<UUID> all = ids("a b c d e f g h");
            for (int i = 0; i < random.nextInt(12); i++) {
                credits.computeIfAbsent(all.get(random.nextInt(8)), k -> new HashSet<>())
                        .add(all.get(random.nextInt(8)));
            }
            List<UUID> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            int independent = new Origins(credits).independent(all);
            assertThat(new Origins(credits).independent(shuffled))
                    .as("seed %d", seed)
                    .isEqualTo(independent);
            assertThat(independent).as("seed %d", seed).isBetween(1, 8);
            for (UUID source : all) {
                assertThat(new Origins(credits).of(source)).as("seed %d", seed).isNotEmpty();
            }
        }
    }

    private static Origins origins(@Nullable String credits) {
        Map<UUID, Set<UUID>> map = new HashMap<>();
        if (credits != null) {
            for (String one : credits.split(" ")) {
                String[] sides = one.split(":");
                map.put(
                        id(sides[0]),
                        Set.copyOf(Stream.of(sides[1].split(","))
                                .map(OriginsTest::id)
                                .toList()));
            }
        }
        return new Origins(map);
    }

    private static List<UUID> ids(@Nullable String names) {
        return names == null
                ? List.of()
                : Stream.of(names.split(" ")).map(OriginsTest::id).toList();
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
