package org.casegraph.launch;

/** What a process of ours ends with; scripts rely on it. */
public final class ExitStatus {

    /** Everything asked for was done. */
    public static final int DONE = 0;
    /** Something was wrong with what was read, or the program couldn't start; the message says what. */
    public static final int PROBLEMS = 1;
    /** The command line isn't one we know. */
    public static final int USAGE = 2;
    /** No database is configured, or it can't be reached. */
    public static final int NO_DATABASE = 3;

    private ExitStatus() {}
}
