package org.casegraph.importer.mapping;

import java.util.List;
import org.casegraph.record.FieldType;

/**
 * A field of a record and the values that it is made from, more than one for a list.
 *
 * @param shape how the value stands in JSON
 */
record FieldRule(String name, FieldType.Shape shape, List<Value> values) {}
