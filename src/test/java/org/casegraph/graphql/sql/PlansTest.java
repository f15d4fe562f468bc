package org.casegraph.graphql.sql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.casegraph.graphql.operation.GraphQLRequest;
import org.casegraph.graphql.operation.Operation;
import org.casegraph.graphql.operation.Operations;
import org.junit.jupiter.api.Test;

/** What is kept of operations takes no more than it may. */
@QuarkusTest
class PlansTest {

    private static final int SIZE = 1_000_000;

    @Inject
    GraphQLSchema schema;

    @Inject
    Tables tables;

    @Inject
    Resolvers resolvers;

    @Inject
    Operations operations;

    @Test
    void aLongDocumentWeighsMoreThanAShortOne() {
        List<Operation> made = IntStream.range(0, 60)
                .mapToObj(i -> operation(
                        "{ cases { nodes { uncitedFields " + "key ".repeat(10 + i % 10) + "} } }" + " #".repeat(1_000)
                                + i,
                        Map.of()))
                .toList();
        assertThat(kept(made)).isLessThan(60);
    }

    @Test
    void longVariablesWeighMoreThanShortOnes() {
        String text = "query ($t: String!) { cases(filter: {text: $t}) { totalCount } }";
        List<Operation> made = IntStream.range(0, 60)
                .mapToObj(i -> operation(text, Map.of("t", "x".repeat(2_000) + i)))
                .toList();
        assertThat(kept(made)).isLessThan(60);
    }

    private long kept(List<Operation> made) {
        Plans plans = new Plans(schema, tables, resolvers, new CompiledSettings() {
            @Override
            public boolean enabled() {
                return true;
            }

            @Override
            public MemorySize cacheSize() {
                return new MemorySize(BigInteger.valueOf(SIZE));
            }
        });
        made.forEach(plans::of);
        // What is too much is let go of beside.
        ForkJoinPool.commonPool().awaitQuiescence(5, TimeUnit.SECONDS);
        return made.stream().filter(operation -> plans.known(operation) != null).count();
    }

    private Operation operation(String text, Map<String, Object> variables) {
        return operations.of(new GraphQLRequest(text, null, variables, Map.of()));
    }
}
