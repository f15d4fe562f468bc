package org.casegraph.source.text;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much is taken; docs/texts.md explains it to operators. */
@ConfigMapping(prefix = "casegraph.texts")
public interface TextLimits {

    /** The longest text, and the largest file that holds one, in bytes: as long as a line of an import. */
    int LONGEST = 64 << 20;

    /** The largest body of an upload. */
    @WithDefault("1G")
    MemorySize uploadSize();

    /** How many files a folder or an archive may hold. */
    @WithDefault("200000")
    int files();

    /** How large the files of an archive may be together once they are expanded. */
    @WithDefault("8G")
    MemorySize expandedSize();

    /** How long the text of one file may take to be read. */
    @WithDefault("30s")
    Duration time();
}
