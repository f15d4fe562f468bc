/** The import format as a JSON Schema. */
@NullMarked
package org.casegraph.importer.schema;

import org.jspecify.annotations.NullMarked;
