package org.casegraph.graphql.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.GraphQLException;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import org.casegraph.graphql.InvalidArgumentException;
import org.casegraph.graphql.operation.Operation;
import org.jspecify.annotations.Nullable;

/** Compiles operations, each once for all values of its variables that don't change how the statement is written. */
@Singleton
class Plans {

    // What an entry takes beside its texts.
    private static final int OVERHEAD = 2_000;
    // An entry keeps its operation from being forgotten: what a document takes by the characters of its text.
    private static final int BYTES_A_CHARACTER = 40;

    private final GraphQLSchema schema;
    private final Tables tables;
    private final Resolvers resolvers;
    private final Cache<OperationDefinition, VariableUse> uses =
            Caffeine.newBuilder().weakKeys().build();
    private final Cache<Key, Compiled> plans;

    Plans(GraphQLSchema schema, Tables tables, Resolvers resolvers, CompiledSettings settings) {
        this.schema = schema;
        this.tables = tables;
        this.resolvers = resolvers;
        this.plans = Caffeine.newBuilder()
                .maximumWeight(settings.cacheSize().asLongValue())
                .<Key, Compiled>weigher((key, compiled) -> OVERHEAD + key.weight() + compiled.weight())
                .build();
    }

    /** What compiling gave. */
    sealed interface Compiled {

        default int weight() {
            return this instanceof Covered(Plan plan) ? plan.sql().length() : 0;
        }
    }

    record Covered(Plan plan) implements Compiled {}

    /** What stands in the way. */
    record Uncovered(String what) implements Compiled {}

    /**
     * The same operation, asked for with variables of the same shape.
     *
     * @param characters of the operation's document
     */
    private record Key(OperationDefinition definition, List<@Nullable Object> shape, int characters) {

        int weight() {
            return BYTES_A_CHARACTER * (characters + shape.toString().length());
        }
    }

    /** What compiling gave, if it was done before. */
    @Nullable
    Compiled known(Operation operation) {
        return plans.getIfPresent(key(operation));
    }

    /** Compiles where that was not done before. */
    Compiled of(Operation operation) {
        return plans.get(key(operation), key -> compile(operation));
    }

    private Key key(Operation operation) {
        VariableUse use =
                uses.get(operation.definition(), definition -> VariableUse.of(operation.document(), definition));
        return new Key(
                operation.definition(),
                use.shape(operation.variables()),
                operation.text().length());
    }

    private Compiled compile(Operation operation) {
        if (!operation.isQuery()) {
            return new Uncovered(operation.definition().getOperation().name());
        }
        try {
            return new Covered(new Compiler(schema, tables, resolvers, new Selections(schema, operation)).plan());
        } catch (UncoveredException uncovered) {
            return new Uncovered(uncovered.getMessage());
        } catch (InvalidArgumentException | GraphQLException refused) {
            // The general road says what is wrong.
            return new Uncovered("refused");
        }
    }
}
