package org.casegraph.importer.mapping;

/** A mapping that can not be used, or files that it does not fit; the message says where, what was expected and found. */
public final class MappingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MappingException(String message) {
        super(message);
    }
}
