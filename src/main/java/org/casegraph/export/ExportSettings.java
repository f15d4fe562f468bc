package org.casegraph.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What exports may take; docs/export.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.export")
interface ExportSettings {

    /** How many are written at a time. */
    @WithDefault("4")
    int atOnce();

    /** How many of them to one address. */
    @WithDefault("2")
    int perAddress();

    /** How long a client may take nothing before it is cut off. */
    @WithDefault("30s")
    Duration patience();

    /** How long one may take: for so long the database keeps what was deleted or changed since it began. */
    @WithDefault("1h")
    Duration longest();
}
