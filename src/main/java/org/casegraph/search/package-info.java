/** Finds records of all kinds by words, in one ranked list; docs/search.md says how. */
@NullMarked
package org.casegraph.search;

import org.jspecify.annotations.NullMarked;
