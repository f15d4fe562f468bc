package org.casegraph.graphql.sql;

/** That a statement can't give what an operation asks for; the message names the first thing that it can't. */
final class UncoveredException extends RuntimeException {

    UncoveredException(String what) {
        super(what, null, false, false);
    }
}
