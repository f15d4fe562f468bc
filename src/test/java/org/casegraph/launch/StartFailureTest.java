package org.casegraph.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.QuarkusBindException;
import io.quarkus.runtime.configuration.ConfigurationException;
import java.net.BindException;
import org.junit.jupiter.api.Test;

class StartFailureTest {

    @Test
    void forATakenPortNamesItAndTheWayOut() {
        var taken = new QuarkusBindException("0.0.0.0", 8080, new BindException("in use"));

        assertThat(StartFailure.refusal(new IllegalStateException(taken)))
                .map(Refusal::getMessage)
                .contains("port 8080 is taken by another program; choose another with -Dquarkus.http.port=8081"
                        + " or QUARKUS_HTTP_PORT=8081");
    }

    @Test
    void forAWrongSettingIsTheSettingsOwnMessage() {
        var wrong = new ConfigurationException("quarkus.http.port must be a number");

        assertThat(StartFailure.refusal(wrong)).map(Refusal::exitStatus).contains(ExitStatus.PROBLEMS);
    }

    @Test
    void ofAnotherKindIsLeftToBeReportedInFull() {
        assertThat(StartFailure.refusal(new IllegalStateException("ours"))).isEmpty();
    }
}
