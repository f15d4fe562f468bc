package org.casegraph.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.MultiMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            If-None-Match | "a"          | true
            If-None-Match | W/"a"        | true
            If-None-Match | "b", "a"     | true
            If-None-Match | *            | true
            If-None-Match | "b"          | false
            If-None-Match | a            | false
            """)
    void theClientHasIt(String header, String value, boolean known) {
        assertThat(of(header, value).known()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "a"   | false
            *     | false
            "b"   | true
            W/"a" | true
            """)
    void theClientWantsAnother(String value, boolean failed) {
        assertThat(of("If-Match", value).failed()).isEqualTo(failed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                   | true
            GZIP;q=0.1             | true
            br, gzip               | true
            br;q=1 , gzip ; q=0.5  | true
            gzip;q=0               | false
            br, gzip; q=0.000      | false
            br, gzip;q=0, deflate  | false
            x-gzipped              | false
            identity               | false
            """)
    void theClientTakesGzip(String value, boolean taken) {
        assertThat(of("Accept-Encoding", value).takesGzip()).isEqualTo(taken);
    }

    @Test
    void aPartIsOfTheRepresentationThatTheClientHas() {
        assertThat(of("Range", "bytes=1-").range()).isPresent();
        assertThat(of("Range", "bytes=1-", "If-Range", "\"a\"").range()).isPresent();
        assertThat(of("Range", "bytes=1-", "If-Range", "\"b\"").range()).isEmpty();
        assertThat(of("Range", "bytes=1-", "If-Range", "W/\"a\"").range()).isEmpty();
        assertThat(of("Range", "bytes=1-", "If-Range", "Sat, 01 Jan 2000 00:00:00 GMT")
                        .range())
                .isEmpty();
        assertThat(of().range()).isEmpty();
        assertThat(of().failed() || of().known() || of().takesGzip()).isFalse();
    }

    private static Preconditions of(String... headers) {
        MultiMap map = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < headers.length; i += 2) {
            map.add(headers[i], headers[i + 1]);
        }
        return new Preconditions(map, "a");
    }
}
