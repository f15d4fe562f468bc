package org.casegraph.importer;

/**
 * Where a line stands.
 *
 * @param file which of the import's files, counted from 0
 * @param line counted from 1; 0 for the file as a whole
 */
record Place(int file, String name, int line) implements Comparable<Place> {

    /** Of a line of a file, or of what it was made from. */
    static Place in(int number, ImportFile file, int line) {
        return file.origins()
                .of(line)
                .map(origin -> new Place(origin.file(), origin.name(), origin.line()))
                .orElseGet(() -> new Place(number, file.name(), line));
    }

    @Override
    public int compareTo(Place other) {
        int byFile = Integer.compare(file, other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }
}
