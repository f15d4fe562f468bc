package org.casegraph.charge;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.json.GraphQLNamingStrategy;
import io.smallrye.graphql.spi.EventingService;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Map;
import org.casegraph.ruling.RulingFilter;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Lets filters have a field `case`, which no Java component can be called: in an input that renames a field SmallRye
 * 2.17 forgets how to carry partial dates.
 */
@RegisterForReflection
public class CaseFilterField implements EventingService {

    @Override
    public Map<String, Jsonb> overrideJsonbConfig() {
        Jsonb json = JsonbBuilder.create(new JsonbConfig()
                .withNullValues(true)
                .withPropertyNamingStrategy(new GraphQLNamingStrategy(Map.of("caseKey", "case")))
                .withAdapters(new DateText()));
        return Map.of(
                ChargeFilter.class.getName(), json,
                PersonFilter.class.getName(), json,
                RulingFilter.class.getName(), json);
    }

    /** None: it always applies. */
    @Override
    public @Nullable String getConfigKey() {
        return null;
    }

    /** A partial date as its text, and none as none. */
    public static final class DateText implements JsonbAdapter<PartialDate, String> {

        @Override
        public @Nullable String adaptToJson(@Nullable PartialDate date) {
            return date == null ? null : date.toString();
        }

        @Override
        public @Nullable PartialDate adaptFromJson(@Nullable String text) {
            return text == null ? null : PartialDate.parse(text);
        }
    }
}
