package org.casegraph.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;

/** Gives every Quarkus test of the run the same fresh database on the embedded server; no test class need name it. */
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return TestPostgres.fresh().properties();
    }

    /** Does nothing: the server serves the tests that follow and stops with the process. */
    @Override
    public void stop() {}
}
