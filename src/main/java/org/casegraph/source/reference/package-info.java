/** References to sources as Citation Style Language styles print them. */
@NullMarked
package org.casegraph.source.reference;

import org.jspecify.annotations.NullMarked;
