package org.casegraph.importer.mapping;

import java.util.List;

/** The source that a file is: its key and fields, of which {file} is the name. */
record SourceRule(Template key, List<FieldRule> fields) {}
