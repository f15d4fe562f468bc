package org.casegraph.graphql.operation;

import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.ScalarWiringEnvironment;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import jakarta.inject.Singleton;

/**
 * The schema as documents and variables are checked against it: the same contract with graphql-java's Int, Float,
 * Boolean, String and ID. SmallRye's take a string for a number and let numbers overflow.
 */
@Singleton
class StrictSchema {

    private final GraphQLSchema schema;

    StrictSchema(GraphQLSchema executed) {
        String contract = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(true))
                .print(executed);
        this.schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(contract),
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new OwnScalars(executed))
                                .build());
    }

    GraphQLSchema schema() {
        return schema;
    }

    /** Nothing is executed with it, so that all but the contract's own scalars can be stand-ins. */
    private static final class OwnScalars extends MockedWiringFactory {

        private final GraphQLSchema executed;

        OwnScalars(GraphQLSchema executed) {
            this.executed = executed;
        }

        @Override
        public GraphQLScalarType getScalar(ScalarWiringEnvironment environment) {
            return (GraphQLScalarType)
                    executed.getType(environment.getScalarTypeDefinition().getName());
        }
    }
}
