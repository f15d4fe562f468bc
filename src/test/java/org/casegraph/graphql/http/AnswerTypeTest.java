package org.casegraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            ''                                                                  | JSON
            */*                                                                 | JSON
            application/*                                                       | JSON
            application/json                                                    | JSON
            APPLICATION/JSON; charset=utf-8                                     | JSON
            application/graphql-response+json                                   | GRAPHQL
            application/graphql-response+json, application/json                 | GRAPHQL
            application/json, application/graphql-response+json                 | JSON
            application/graphql-response+json, application/json;q=0.9           | GRAPHQL
            application/graphql-response+json;q=0.1, application/json;q=0.9     | JSON
            application/graphql-response+json;charset=utf-8;q=0.1, */*          | JSON
            application/graphql-response+json, */*                              | GRAPHQL
            application/json;q=0, */*                                           | GRAPHQL
            text/html, application/xhtml+xml, application/xml;q=0.9, */*;q=0.8  | JSON
            text/html                                                           | none
            application/json;q=0                                                | none
            , ;q=1                                                              | none
            """)
    void whatAClientWants(String accept, AnswerType type) {
        assertThat(AnswerType.accepted(accept).orElse(null)).isEqualTo(type);
    }
}
