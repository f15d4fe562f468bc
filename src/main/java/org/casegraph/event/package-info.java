/** Events, and the timeline of everything dated. */
@NullMarked
package org.casegraph.event;

import org.jspecify.annotations.NullMarked;
