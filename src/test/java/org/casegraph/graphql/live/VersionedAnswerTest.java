package org.casegraph.graphql.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionedAnswerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"data":{"a":"extensions"}}                    | {"data":{"a":"extensions"},"extensions":{"version":"v"}}
            {"data":null,"extensions":{"cost":{"n":1}}}    | {"data":null,"extensions":{"version":"v","cost":{"n":1}}}
            {"data":null,"extensions":{}}                  | {"data":null,"extensions":{"version":"v"}}
            {"data":{"extensions":{"a":"é"}}}              | {"data":{"extensions":{"a":"é"}},"extensions":{"version":"v"}}
            {"data":{"a":"é"},"extensions":{"cost":1}}     | {"data":{"a":"é"},"extensions":{"version":"v","cost":1}}
            {"errors":[{"extensions":{"c":1}}],"data":null} | {"errors":[{"extensions":{"c":1}}],"data":null,"extensions":{"version":"v"}}
            """)
    void writesTheVersionIntoTheExtensions(String answer, String versioned) {
        assertThat(VersionedAnswer.of(Buffer.buffer(answer), "v")).hasToString(versioned);
    }
}
