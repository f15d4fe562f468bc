/** People and organizations. */
@NullMarked
package org.casegraph.person;

import org.jspecify.annotations.NullMarked;
