/** Sources, their snapshots and texts. */
@NullMarked
package org.casegraph.source;

import org.jspecify.annotations.NullMarked;
