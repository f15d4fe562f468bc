package org.casegraph.graphql.limit;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Map;

/** What one request may ask for; docs/limits.md explains it to clients and operators. */
@ConfigMapping(prefix = "casegraph.graphql.limits")
public interface LimitConfig {

    /** What an operation may cost. */
    @WithDefault("50000")
    long cost();

    /** What a field costs beyond the objects that it gives, by its coordinates: {@code Query.search}. */
    Map<String, Long> prices();

    /** How many operations and fragments a document may define. */
    @WithDefault("100")
    int definitions();

    /** How deep fields may be nested. */
    @WithDefault("20")
    int depth();

    @WithDefault("50")
    int aliases();

    @WithDefault("20")
    int rootFields();

    /** How many fields an operation may select, each fragment counted wherever it is spread. */
    @WithDefault("2000")
    int fields();

    /** How many fields may stand in a selection where they already stand. */
    @WithDefault("20")
    int repeatedFields();

    @WithDefault("50")
    int directives();

    /** How many directives may stand in one place. */
    @WithDefault("4")
    int directivesInOnePlace();

    @WithDefault("4000")
    int tokens();

    /** How many values a list in an argument or a variable may have. */
    @WithDefault("100")
    int listSize();
}
