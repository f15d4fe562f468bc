/** Charges, their outcomes and sentences, and the status that follows. */
@NullMarked
package org.casegraph.charge;

import org.jspecify.annotations.NullMarked;
