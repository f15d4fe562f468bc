package org.casegraph.graphql;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The schema that clients rely on changes only together with src/test/resources/schema.graphql. To take a change
 * over: ./mvnw test -Dtest=GoldenSchemaTest -Dcasegraph.schema.write=true
 */
@QuarkusTest
class GoldenSchemaTest {

    private static final Path GOLDEN = Path.of("src/test/resources/schema.graphql");

    @Test
    void servesTheCommittedSchema() throws IOException {
        String served = get("/graphql/schema.graphql").asString();
        if (Boolean.getBoolean("casegraph.schema.write")) {
            Files.writeString(GOLDEN, served);
        }
        assertThat(served).isEqualTo(Files.readString(GOLDEN));
    }
}
