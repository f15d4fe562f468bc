/** Derives the status of a charge from its outcomes and appeals: plain Java, the same answer for any order of input. */
@NullMarked
package org.casegraph.charge.status;

import org.jspecify.annotations.NullMarked;
