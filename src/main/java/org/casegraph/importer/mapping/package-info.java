/** Rows of CSV files turned into lines of the import format, by a mapping written in YAML: docs/mapping.md. */
@NullMarked
package org.casegraph.importer.mapping;

import org.jspecify.annotations.NullMarked;
