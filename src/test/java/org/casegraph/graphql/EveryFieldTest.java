package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casegraph.testsupport.Api.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casegraph.record.RecordKind;
import org.junit.jupiter.api.Test;

/** Every field of every type answers on every record of the two examples, and has something to say on one of them. */
@QuarkusTest
class EveryFieldTest {

    private static final int AT_ONCE = 8;

    @Inject
    GraphQLSchema schema;

    private record Named(RecordKind kind, String key) {}

    @Test
    void everyFieldAnswersOnBothExamples() throws IOException {
        Set<String> expected = new TreeSet<>();
        Set<String> told = new TreeSet<>();
        List<Named> records = new ArrayList<>(records("rust-case.ndjson"));
        records.addAll(records("invented-case.ndjson"));
        for (int i = 0; i < records.size(); i += AT_ONCE) {
            List<Named> some = records.subList(i, Math.min(i + AT_ONCE, records.size()));
            StringBuilder query = new StringBuilder("{");
            for (int j = 0; j < some.size(); j++) {
                Named record = some.get(j);
                query.append(" r").append(j).append(": record(kind: ").append(record.kind);
                query.append(", key: \"")
                        .append(record.key)
                        .append("\") { ... on ")
                        .append(type(record.kind));
                query.append(selection(schema.getObjectType(type(record.kind)), 4))
                        .append(" }");
            }
            JsonPath answer = data(query.append(" }").toString());
            for (int j = 0; j < some.size(); j++) {
                assertThat(answer.getMap("r" + j)).as(some.get(j).toString()).isNotNull();
                collect(type(some.get(j).kind), answer.getMap("r" + j), expected, told);
            }
        }
        expected.removeAll(told);
        // What neither example has a case of.
        assertThat(expected)
                .containsExactlyInAnyOrder(
                        "Case.conflicts",
                        "Charge.statute",
                        "Court.conflicts",
                        "Outcome.conflicts",
                        "Participation.conflicts",
                        "Participation.from",
                        "Participation.until",
                        "Sentence.conflicts",
                        "Source.archivedUrl",
                        "Source.byline",
                        "Source.conflicts");
    }

    private static void collect(String type, Map<String, Object> answer, Set<String> expected, Set<String> told) {
        answer.forEach((field, value) -> {
            expected.add(type + "." + field);
            boolean empty = value == null
                    || value instanceof List<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> page && page.get("nodes") instanceof List<?> nodes && nodes.isEmpty();
            if (!empty) {
                told.add(type + "." + field);
            }
        });
    }

    private static List<Named> records(String sample) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Named> records = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/sample", sample))) {
            JsonNode node = json.readTree(line);
            if (!node.get("kind").asText().equals("claim")) {
                records.add(new Named(
                        RecordKind.valueOf(node.get("kind").asText().toUpperCase()),
                        node.get("key").asText()));
            }
        }
        return records;
    }

    private static String type(RecordKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase();
    }

    // All fields; of what they lead to the fields that lead nowhere, and on through the parts of no id of their own.
    private String selection(GraphQLObjectType type, int depth) {
        return type.getFieldDefinitions().stream()
                .map(field -> field.getName() + arguments(field) + below(field.getType(), depth))
                .filter(field -> !field.endsWith("-"))
                .collect(Collectors.joining(" ", " { ", " }"));
    }

    private static String arguments(GraphQLFieldDefinition field) {
        return field.getName().equals("statusOn") ? "(date: \"2024-07\")" : "";
    }

    private String below(GraphQLOutputType type, int depth) {
        return switch ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLObjectType object when isNode(object) -> " { id }";
            case GraphQLObjectType object -> depth == 0 ? "-" : selection(object, depth - 1);
            case GraphQLInterfaceType any -> " { __typename id }";
            case GraphQLUnionType any -> " { __typename }";
            default -> "";
        };
    }

    private static boolean isNode(GraphQLObjectType type) {
        return type.getInterfaces().stream().anyMatch(each -> each.getName().equals("Node"));
    }
}
