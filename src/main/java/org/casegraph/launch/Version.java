package org.casegraph.launch;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the build gave this program. */
final class Version implements IVersionProvider {

    // Read when the class is initialized: in a native executable that is while it's built, from the jar.
    private static final String NUMBER = Optional.ofNullable(
                    Version.class.getPackage().getImplementationVersion())
            .orElse("(development)");

    @Override
    public String[] getVersion() {
        return new String[] {"casegraph " + NUMBER};
    }
}
