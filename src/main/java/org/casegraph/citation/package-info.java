/** Claims, the citations they rest on, what checking the quotes gave, conflicts and corroboration. */
@NullMarked
package org.casegraph.citation;

import org.jspecify.annotations.NullMarked;
