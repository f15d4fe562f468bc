package org.casegraph.importer.mapping;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line the line of the file at which it begins, counted from 1
 */
record CsvRow(int line, List<CsvCell> cells) {}
