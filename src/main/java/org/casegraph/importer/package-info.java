/** The import format: reading, checking and applying it. */
@NullMarked
package org.casegraph.importer;

import org.jspecify.annotations.NullMarked;
