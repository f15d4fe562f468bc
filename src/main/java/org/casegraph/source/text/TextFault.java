package org.casegraph.source.text;

/** Why a text can not be had. */
public enum TextFault {
    /** The file, folder or archive can not be read, or is broken. */
    UNREADABLE,
    /** The file, or the text in it, is longer than is taken. */
    TOO_LONG,
    /** There are more files, or they hold more bytes, than is taken. */
    TOO_MANY,
    /** It is neither plain text nor HTML nor PDF. */
    UNKNOWN_TYPE,
    /** The text holds U+0000, which the database can not keep. */
    NUL,
    /** It can not be read without a password. */
    ENCRYPTED,
    /** It holds no text: pictures of pages, or nothing. */
    NO_TEXT,
    /** Reading it takes longer than is waited for. */
    TOO_SLOW
}
