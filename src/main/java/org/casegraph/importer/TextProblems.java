package org.casegraph.importer;

import java.util.Optional;
import org.casegraph.importer.Problems.Finding;
import org.casegraph.source.text.RefusedTextException;

/** What is wrong with a text, as problems say it. */
final class TextProblems {

    private TextProblems() {}

    static Finding finding(RefusedTextException refused) {
        ProblemCode code = switch (refused.fault()) {
            case UNREADABLE -> ProblemCode.UNREADABLE;
            case TOO_LONG -> ProblemCode.TEXT_TOO_LONG;
            case TOO_MANY -> ProblemCode.TOO_MANY_TEXTS;
            case UNKNOWN_TYPE -> ProblemCode.TEXT_TYPE;
            case NUL -> ProblemCode.NUL;
            case ENCRYPTED -> ProblemCode.TEXT_ENCRYPTED;
            case NO_TEXT -> ProblemCode.NO_TEXT;
            case TOO_SLOW -> ProblemCode.TEXT_TOO_SLOW;
        };
        return new Finding(code, refused.reason(), refused.expected(), Optional.empty());
    }

    /** The place of a problem with a file of texts, after those of all lines. */
    static Place place(String file) {
        return new Place(Integer.MAX_VALUE, file, 0);
    }
}
