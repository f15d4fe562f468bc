package org.casegraph.importer.mapping;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file that the mapping reads.
 *
 * @param pattern of the names, without folder, .csv and .gz, of the files that it means
 * @param made the columns that the mapping adds to those of the file, each from what stands before it
 * @param optional whether an import can do without it
 */
record FileRule(String name, Pattern pattern, Map<String, Value> made, boolean optional) {}
