package org.casegraph.importer;

/** What can be wrong with an import. */
public enum ProblemCode {
    /** A file or folder can not be read; nothing is written, whatever the options. */
    UNREADABLE,
    /** The bytes are not UTF-8, or a text holds half of a surrogate pair. */
    BAD_UTF8,
    /** The line is longer than 8 MiB, or 64 MiB with a text. */
    LINE_TOO_LONG,
    /** The line is not one JSON value, names a member twice, or goes beyond a limit on nesting or numbers. */
    BAD_JSON,
    /** The line is JSON, but no object. */
    NOT_AN_OBJECT,
    /** A text holds U+0000, which the database can not keep. */
    NUL,
    /** There is no such kind of line or record. */
    UNKNOWN_KIND,
    /** The kind has no such member. */
    UNKNOWN_FIELD,
    /** A member that must be there is not, or is null. */
    MISSING_FIELD,
    /** The member has another JSON type. */
    WRONG_TYPE,
    /** The JSON type is right and the value is not. */
    BAD_VALUE,
    /** Not a key: 1 to 200 of a-z 0-9 - . / */
    BAD_KEY,
    /** The quote, or what stands before or after it, is longer than 1,000 code points. */
    QUOTE_TOO_LONG,
    /** A text, or the file that it is taken from, is longer than 64 MiB, or too large to be read. */
    TEXT_TOO_LONG,
    /** A folder or an archive holds more files, or larger ones, than are taken. */
    TOO_MANY_TEXTS,
    /** A file of texts is neither plain text nor HTML nor PDF. */
    TEXT_TYPE,
    /** A file of texts can not be read without a password. */
    TEXT_ENCRYPTED,
    /** A file of texts holds none: pictures of pages, or nothing. */
    NO_TEXT,
    /** Taking the text from its file takes longer than is waited for. */
    TEXT_TOO_SLOW,
    /** Something else is being written for so long that this was given up; it may be sent again. */
    BUSY,
    /** The text does not have the SHA-256 that is stated with it. */
    HASH_MISMATCH,
    /** An earlier line of the import is about the same record. */
    DUPLICATE_KEY,
    /** A claim without a citation. */
    NO_CITATION,
    /** A citation of a field that has no value to cite for. */
    NO_VALUE,
    /** No record with this key is stored or imported. */
    DANGLING_REFERENCE,
    /** Following the references leads back to the record. */
    CYCLE,
    /** Records that must belong to one case, one charge or one person do not. */
    CASE_MISMATCH,
    /** A claim is accepted whose value the record's field does not have. */
    ACCEPTED_DIFFERS,
    /** Two claims on one field are accepted. */
    ACCEPTED_TWICE,
    /** The record is sealed, and an import does not change that. */
    SEALED,
    /** The database refused what no earlier check had found. */
    CONSTRAINT
}
