package org.casegraph.importer;

/**
 * Is told how far an import is: at the beginning of each phase, and ten times a second at most in between. The thread
 * that imports calls it and waits for it.
 */
@FunctionalInterface
public interface ImportProgress {

    /** What an import does, in this order; one that is refused ends early. */
    enum Phase {
        READING,
        CHECKING,
        WRITING,
        DERIVING,
        COMMITTING
    }

    /** Of an import that nobody watches. */
    ImportProgress UNSEEN = (phase, linesRead, linesWritten) -> {};

    /**
     * @param linesRead how many lines were read so far, of all files; blank ones left out
     * @param linesWritten how many of them are in the tables, which nobody else sees before the import is committed
     */
    void at(Phase phase, long linesRead, long linesWritten);
}
