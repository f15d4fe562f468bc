package org.casegraph.importer.mapping;

/**
 * The passage of a file that a value was read from.
 *
 * @param file which of the import's files, counted from 0
 * @param passage the letters as they stand in the file, without white space around them
 * @param start where they begin, in code points of the file's text
 */
record Cell(int file, String passage, int start) {}
