package org.casegraph.graphql.limit;

/**
 * How much a selection asks for, each fragment counted wherever it is spread. Counts end at a bound that no limit
 * reaches, so that fragments that spread fragments can't overflow them.
 *
 * @param roots the fields that stand in the selection itself
 * @param list the size of the longest list in an argument
 * @param place the most directives in one place
 * @param introspecting whether the schema itself is asked for
 */
record Extent(
        long depth,
        long roots,
        long fields,
        long repeated,
        long aliases,
        long directives,
        long place,
        long list,
        boolean introspecting) {

    static final Extent NONE = new Extent(0, 0, 0, 0, 0, 0, 0, 0, false);

    private static final long BOUND = 1_000_000_000;

    static Extent ofDirectives(int number) {
        return new Extent(0, 0, 0, 0, 0, number, number, 0, false);
    }

    static Extent ofList(int size) {
        return new Extent(0, 0, 0, 0, 0, 0, 0, size, false);
    }

    static Extent ofRepeated(long number) {
        return new Extent(0, 0, 0, number, 0, 0, 0, 0, false);
    }

    /** A field over what is selected of it. */
    static Extent ofField(boolean alias, boolean introspecting, Extent of) {
        return new Extent(
                of.depth + 1,
                1,
                of.fields + 1,
                of.repeated,
                of.aliases + (alias ? 1 : 0),
                of.directives,
                of.place,
                of.list,
                of.introspecting || introspecting);
    }

    Extent and(Extent other) {
        return new Extent(
                Math.max(depth, other.depth),
                sum(roots, other.roots),
                sum(fields, other.fields),
                sum(repeated, other.repeated),
                sum(aliases, other.aliases),
                sum(directives, other.directives),
                Math.max(place, other.place),
                Math.max(list, other.list),
                introspecting || other.introspecting);
    }

    private static long sum(long a, long b) {
        return Math.min(BOUND, a + b);
    }
}
