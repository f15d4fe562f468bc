/** The public record as files, and what changed of it. */
@NullMarked
package org.casegraph.export;

import org.jspecify.annotations.NullMarked;
