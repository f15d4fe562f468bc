package org.casegraph.citation.quote;

/** Which of two equally cheap edges of a passage a reader would choose. */
final class Edges {

    private Edges() {}

    /** 0 where the passage would end in white space, 1 where it would cut a word, 2 elsewhere. */
    static int ofEnd(Symbols text, int to) {
        return text.symbol(to - 1) == Typography.SPACE ? 0 : rank(text, to);
    }

    /** 0 where the passage would begin with white space, 1 where it would cut a word, 2 elsewhere. */
    static int ofStart(Symbols text, int from) {
        return text.symbol(from) == Typography.SPACE ? 0 : rank(text, from);
    }

    private static int rank(Symbols text, int edge) {
        return Tokens.joined(text, edge) ? 1 : 2;
    }
}
