package org.casegraph.graphql.sql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casegraph.graphql.NodeId;
import org.casegraph.graphql.answer.Answer;
import org.casegraph.graphql.engine.GeneralRoad;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.casegraph.graphql.operation.RefusedException;
import org.casegraph.record.RecordKind;
import org.casegraph.record.RecordRef;
import org.casegraph.testsupport.Lines;
import org.casegraph.testsupport.World;
import org.junit.jupiter.api.Test;

/** Both roads give the same bytes for whatever is asked. */
@QuarkusTest
class RoadsTest {

    private static final int OPERATIONS = Integer.getInteger("casegraph.test.operations", 2_000);
    private static final long SEED = Long.getLong("casegraph.test.seed", 20_261_122L);
    private static final Pattern CURSOR = Pattern.compile("Cursor\":\"([^\"]+)\"|cursor\":\"([^\"]+)\"");

    @Inject
    GraphQLSchema schema;

    @Inject
    Tables tables;

    @Inject
    Operations operations;

    @Inject
    GeneralRoad general;

    @Inject
    CompiledRoad compiled;

    @Test
    void whateverIsAsked() throws Exception {
        List<String> cursors = new ArrayList<>();
        RandomOperations made = new RandomOperations(schema, this::mapped, keys(), cursors, SEED);
        Map<String, Integer> taken = new TreeMap<>();
        for (int i = 0; i < OPERATIONS; i++) {
            RandomOperations.Made next = made.next();
            taken.merge(compare(next.text(), next.variables(), cursors), 1, Integer::sum);
        }
        System.out.println("roads " + taken);
        assertThat(taken.getOrDefault("compiled", 0)).isGreaterThan(OPERATIONS / 2);
    }

    @Test
    void whatTextsHold() throws Exception {
        // As JSON has it.
        String every = """
                \\"q\\" \\\\ \\u2028 \\u007f \\u0085 \\uD83D\\uDE00 </script> %s ? :value0 $1 ' || ' \'\'""".strip();
        Lines.load("""
                {"kind":"person","key":"odd-texts","name":"%1$s","aliases":["%1$s","NULL","{}",","],"description":"%2$s"}
                """.formatted(every, every.repeat(500)));
        List<String> cursors = new ArrayList<>();
        String person = "{ person(key: \"odd-texts\") { name label aliases description } }";
        assertThat(compare(person, Map.of(), cursors)).isEqualTo("compiled");
        String named = "query ($c: String) { people(filter: {text: \"script\"}, orderBy: NAME, after: $c) "
                + "{ nodes { key } edges { cursor } } }";
        assertThat(compare(named, Map.of(), cursors)).isEqualTo("compiled");
        assertThat(cursors).isNotEmpty();
        assertThat(compare(named, Map.of("c", cursors.getLast()), cursors)).isEqualTo("compiled");
    }

    @Test
    void whatIsHidden() throws Exception {
        List<String> names = List.of(
                "zed", "zoe", "case", "charge", "amended", "ruling", "outcome", "sentence", "event", "src", "copy");
        Map<String, List<String>> keys = new TreeMap<>(keys());
        for (String name : names) {
            String world = "hid-" + Integer.toHexString(name.hashCode());
            Lines.load(World.lines(world));
            Lines.load("{\"kind\":\"%s\",\"key\":\"%s/%s\",\"retracted\":true,\"reason\":\"test\"}"
                    .formatted(kind(name), world, name));
            Map.of(
                            "person", "zed", "judge", "zoe", "case", "case", "charge", "charge", "ruling", "ruling",
                            "source", "src")
                    .forEach((of, key) -> keys.merge(of, List.of(world + "/" + key), RoadsTest::both));
        }
        RandomOperations made = new RandomOperations(schema, this::mapped, keys, new ArrayList<>(), SEED);
        int compiled = 0;
        for (int i = 0; i < OPERATIONS / 2; i++) {
            RandomOperations.Made next = made.next();
            compiled +=
                    compare(next.text(), next.variables(), new ArrayList<>()).equals("compiled") ? 1 : 0;
        }
        assertThat(compiled).isGreaterThan(OPERATIONS / 4);
    }

    @Test
    void aShortDocumentThatWouldMakeALongStatement() throws Exception {
        String nested = "{ case(key: \"nm-v-baldwin\") { %s } }"
                .formatted("claims(first: 1) { nodes { record { ".repeat(4) + "key" + " } } }".repeat(4));
        assertThat(compare(nested, Map.of(), new ArrayList<>())).startsWith("more than");
        String wide = "{ case(key: \"nm-v-baldwin\") { claims(first: 1) { nodes { record { %s } } } } }"
                .formatted(IntStream.range(0, 40)
                        .mapToObj(i -> "a" + i + ": citations(first: 1) { edges { cursor } pageInfo { hasNextPage } }")
                        .collect(Collectors.joining(" ")));
        assertThat(compare(wide, Map.of(), new ArrayList<>())).startsWith("more than");
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static String kind(String name) {
        return switch (name) {
            case "zed", "zoe" -> "person";
            case "amended" -> "charge";
            case "src", "copy" -> "source";
            default -> name;
        };
    }

    private boolean mapped(String type, String field) {
        return tables.field(type, field).isPresent()
                || List.of(
                                        "nodes",
                                        "edges",
                                        "node",
                                        "cursor",
                                        "pageInfo",
                                        "totalCount",
                                        "hasNextPage",
                                        "hasPreviousPage",
                                        "startCursor",
                                        "endCursor")
                                .contains(field)
                        && !type.equals("Query");
    }

    private String compare(String text, Map<String, Object> variables, List<String> cursors) throws Exception {
        Operation operation;
        try {
            operation = operations.of(new GraphQLRequest(text, null, variables, Map.of()));
        } catch (RefusedException refused) {
            return "refused";
        }
        Answer expected = general.execute(operation);
        CompiledRoad.Attempt found = compiled.execute(operation)
                .toCompletionStage()
                .toCompletableFuture()
                .get(20, TimeUnit.SECONDS);
        Matcher cursor = CURSOR.matcher(expected.body().toString());
        while (cursor.find() && cursors.size() < 400) {
            cursors.add(cursor.group(1) != null ? cursor.group(1) : cursor.group(2));
        }
        return switch (found) {
            case CompiledRoad.Answered(Answer answer) -> {
                assertThat(answer.body().toString())
                        .as("%s %s", text, variables)
                        .isEqualTo(expected.body().toString());
                yield "compiled";
            }
            case CompiledRoad.Left(String why) -> expected.errors() ? "errors" : why;
        };
    }

    private static Map<String, List<String>> keys() {
        List<String> people = List.of("alec-baldwin", "hannah-gutierrez-reed", "tamsin-orrevale");
        List<String> cases = List.of("nm-v-baldwin", "nm-v-gutierrez-reed", "hutchins-family-v-baldwin");
        List<String> charges =
                List.of("nm-v-baldwin/involuntary-manslaughter", "nm-v-gutierrez-reed/involuntary-manslaughter");
        List<String> rulings = List.of("nm-v-baldwin/dismissal", "nm-v-gutierrez-reed/verdict");
        return Map.ofEntries(
                Map.entry("person", people),
                Map.entry("judge", List.of("mary-marlowe-sommer")),
                Map.entry("case", cases),
                Map.entry("charge", charges),
                Map.entry("ruling", rulings),
                Map.entry("cites", rulings),
                Map.entry("key", cases),
                Map.entry("record", cases),
                Map.entry("court", List.of("quorrimouth-district-court")),
                Map.entry("source", List.of("seed-000", "seed-003", "invented-register")),
                Map.entry(
                        "id",
                        List.of(
                                id(RecordKind.PERSON, "alec-baldwin"),
                                id(RecordKind.CASE, "nm-v-baldwin"),
                                id(RecordKind.SOURCE, "seed-003"),
                                id(RecordKind.PERSON, "nobody"),
                                "judge_" + "0".repeat(32),
                                "nothing")));
    }

    private static String id(RecordKind kind, String key) {
        return new NodeId(kind.name(), new RecordRef(kind, key).id()).toString();
    }
}
