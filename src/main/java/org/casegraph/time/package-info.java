/** Dates and durations as sources give them. */
@NullMarked
package org.casegraph.time;

import org.jspecify.annotations.NullMarked;
