package org.casegraph.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was found to be wrong so far: the first problems, and the number of all. */
final class Problems {

    private record Placed(Place place, Problem problem) {}

    private final List<Placed> kept = new ArrayList<>();
    private long count;
    private boolean fatal;

    void add(Place place, String pointer, Finding finding) {
        count++;
        if (kept.size() < ImportReport.MOST_PROBLEMS) {
            kept.add(new Placed(
                    place,
                    new Problem(
                            place.name(),
                            place.line(),
                            pointer,
                            finding.code(),
                            finding.expected(),
                            finding.found().map(Shown::of),
                            finding.message())));
        }
    }

    /** A problem after which nothing can be written, whatever the options. */
    void addFatal(Place place, Finding finding) {
        fatal = true;
        add(place, "", finding);
    }

    /** A problem of the import as a whole. */
    void addFatal(Finding finding) {
        addFatal(new Place(Integer.MAX_VALUE, "", 0), finding);
    }

    boolean any() {
        return count > 0;
    }

    boolean fatal() {
        return fatal;
    }

    long count() {
        return count;
    }

    List<Problem> inOrder() {
        return kept.stream()
                .sorted(Comparator.comparing(Placed::place))
                .map(Placed::problem)
                .toList();
    }

    /** What is wrong, wherever it is. */
    record Finding(ProblemCode code, String message, Optional<String> expected, Optional<String> found) {

        static Finding of(ProblemCode code, String message) {
            return new Finding(code, message, Optional.empty(), Optional.empty());
        }

        static Finding of(ProblemCode code, String message, String expected) {
            return new Finding(code, message, Optional.of(expected), Optional.empty());
        }

        static Finding of(ProblemCode code, String message, String expected, String found) {
            return new Finding(code, message, Optional.of(expected), Optional.of(found));
        }

        static Finding of(Problem problem) {
            return new Finding(problem.code(), problem.message(), problem.expected(), problem.found());
        }

        Finding finding(String what) {
            return new Finding(code, message, expected, Optional.of(what));
        }
    }
}
