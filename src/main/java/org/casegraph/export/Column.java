package org.casegraph.export;

/**
 * A field of a kind as it lies in the table of the kind, whose row is {@code x}: SQL expressions that are null where the
 * public sees no value.
 *
 * @param text the value as claims hold it, the elements of a list joined by ", "
 * @param json the value as a line of the import format has it
 * @param cell the value as a cell of a CSV file has it
 * @param join what the expressions need beside the row
 */
record Column(String name, boolean list, String text, String json, String cell, String join) {}
