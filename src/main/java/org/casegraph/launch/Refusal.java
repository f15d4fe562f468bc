package org.casegraph.launch;

/** Why the program won't start or go on: one line for a person, and the exit status that goes with it. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    private Refusal(int exitStatus, String line) {
        // Nobody reads the stack of a refusal: its line says all there is to know.
        super(line, null, false, false);
        this.exitStatus = exitStatus;
    }

    /** The command line isn't one we know: exit status 2. */
    static Refusal usage(String line) {
        return new Refusal(ExitStatus.USAGE, line);
    }

    /** The program can't have the database it needs: exit status 3. */
    public static Refusal noDatabase(String line) {
        return new Refusal(ExitStatus.NO_DATABASE, line);
    }

    /** The program can't start for another reason: exit status 1. */
    public static Refusal cannotStart(String line) {
        return new Refusal(ExitStatus.PROBLEMS, line);
    }

    /** What the process ends with, one of {@link ExitStatus}. */
    public int exitStatus() {
        return exitStatus;
    }
}
