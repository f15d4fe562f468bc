package org.casegraph.graphql.answer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;

/**
 * Counts answers by the road they were made by, as {@code casegraph_answers_total} with the label {@code road}, and
 * what sent them to the general one, as {@code casegraph_uncovered_total} with the label {@code what}: a field, or a
 * reason.
 */
@Singleton
class RoadMetrics {

    private final MeterRegistry registry;
    private final Counter compiled;
    private final Counter general;

    RoadMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.compiled = answers("compiled");
        this.general = answers("general");
    }

    private Counter answers(String road) {
        return Counter.builder("casegraph.answers")
                .description("Answers, by the road they were made by.")
                .tag("road", road)
                .register(registry);
    }

    void compiled() {
        compiled.increment();
    }

    void general(String what) {
        general.increment();
        Counter.builder("casegraph.uncovered")
                .description("Operations that no statement gives, by the first thing that it does not.")
                .tag("what", what)
                .register(registry)
                .increment();
    }
}
