package org.casegraph.importer;

import java.util.Collection;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Cuts what a statement works on into pieces that it can take. */
final class Chunks {

    /** The most ids that one statement names. */
    static final int IDS = 1_000;

    private Chunks() {}

    static <T> Stream<List<T>> of(Collection<T> all, int size) {
        return all.stream().gather(Gatherers.windowFixed(size));
    }
}
