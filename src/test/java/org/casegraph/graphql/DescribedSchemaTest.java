package org.casegraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every type, field, argument, input field and enum value says what it is. */
@QuarkusTest
class DescribedSchemaTest {

    @Inject
    GraphQLSchema schema;

    @Test
    void everythingIsDescribed() {
        List<String> silent = new ArrayList<>();
        int described = 0;
        for (GraphQLNamedType type : schema.getAllTypesAsList()) {
            if (!type.getName().startsWith("__")) {
                described += check(type.getName(), type, silent);
                described += parts(type, silent);
            }
        }
        assertThat(silent).isEmpty();
        assertThat(described).isGreaterThan(500);
    }

    private static int parts(GraphQLNamedType type, List<String> silent) {
        int described = 0;
        switch (type) {
            case GraphQLFieldsContainer fields -> {
                for (GraphQLFieldDefinition field : fields.getFieldDefinitions()) {
                    String name = type.getName() + "." + field.getName();
                    described += check(name, field, silent);
                    for (GraphQLArgument argument : field.getArguments()) {
                        described += check(name + "(" + argument.getName() + ")", argument, silent);
                    }
                }
            }
            case GraphQLInputObjectType input -> {
                for (var field : input.getFieldDefinitions()) {
                    described += check(type.getName() + "." + field.getName(), field, silent);
                }
            }
            case GraphQLEnumType constants -> {
                for (var constant : constants.getValues()) {
                    described += check(type.getName() + "." + constant.getName(), constant, silent);
                }
            }
            default -> {}
        }
        return described;
    }

    private static int check(String name, GraphQLNamedSchemaElement element, List<String> silent) {
        if (element.getDescription() == null || element.getDescription().isBlank()) {
            silent.add(name);
        }
        return 1;
    }
}
