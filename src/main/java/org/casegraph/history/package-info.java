/** Revisions: who changed what, when and why. */
@NullMarked
package org.casegraph.history;

import org.jspecify.annotations.NullMarked;
