/** Finds a quote in a text, letter by letter or nearly so, and says how it stands there: plain Java. */
@NullMarked
package org.casegraph.citation.quote;

import org.jspecify.annotations.NullMarked;
