package org.casegraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            application/json                        | ''       | true
            Application/JSON                        | identity | true
            application/json;charset=utf-8          | ''       | true
            application/json; charset="UTF-8"       | ''       | true
            application/json; a=b; charset=utf8     | ''       | false
            application/json; charset=iso-8859-1    | ''       | false
            application/json; charset=              | ''       | false
            application/json                        | gzip     | false
            application/json5                       | ''       | false
            application/graphql                     | ''       | false
            application/x-www-form-urlencoded       | ''       | false
            multipart/form-data; boundary=x         | ''       | false
            text/plain                              | ''       | false
            text/plain,application/json             | ''       | false
            ''                                      | ''       | false
            """)
    void onlyJsonInUtf8(String contentType, String contentEncoding, boolean read) {
        assertThat(BodyType.isRead(contentType, contentEncoding)).isEqualTo(read);
    }
}
