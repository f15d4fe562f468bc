package org.casegraph.graphql.limit;

import java.util.List;
import java.util.Map;

/** What a part of an operation costs, once its variables are known. */
@FunctionalInterface
interface Price {

    Price NOTHING = (variables, rows) -> 0;

    /**
     * The cost in objects, up to a bound that no limit reaches.
     *
     * @param variables as the client sent them
     * @param rows how many rows the connection has at the most that this stands in
     */
    long of(Map<String, Object> variables, long rows);

    long BOUND = 1_000_000_000_000L;

    static Price sum(List<Price> parts) {
        return (variables, rows) -> {
            long sum = 0;
            for (Price part : parts) {
                sum = Math.min(BOUND, sum + part.of(variables, rows));
            }
            return sum;
        };
    }

    /** The price of the dearest: of the parts that only one can be asked for of an object. */
    static Price dearest(List<Price> parts) {
        return (variables, rows) -> {
            long most = 0;
            for (Price part : parts) {
                most = Math.max(most, part.of(variables, rows));
            }
            return most;
        };
    }
}
