/** Who is asking, and what they may see and do. */
@NullMarked
package org.casegraph.access;

import org.jspecify.annotations.NullMarked;
