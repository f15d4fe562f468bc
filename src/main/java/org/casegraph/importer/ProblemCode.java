package org.casegraph.importer;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("ImportProblemCode")
@Description("What can be wrong with an import.")
public enum ProblemCode {
    @Description("A file or folder can not be read; nothing is written, whatever the options.")
    UNREADABLE,
    @Description("The bytes are not UTF-8, or a text holds half of a surrogate pair.")
    BAD_UTF8,
    @Description("The line is longer than 8 MiB, or 64 MiB with a text.")
    LINE_TOO_LONG,
    @Description("The line is not one JSON value, names a member twice, or goes beyond a limit on nesting or numbers.")
    BAD_JSON,
    @Description("The line is JSON, but no object.")
    NOT_AN_OBJECT,
    @Description("A text holds U+0000, which the database can not keep.")
    NUL,
    @Description("There is no such kind of line or record.")
    UNKNOWN_KIND,
    @Description("The kind has no such member.")
    UNKNOWN_FIELD,
    @Description("A member that must be there is not, or is null.")
    MISSING_FIELD,
    @Description("The member has another JSON type.")
    WRONG_TYPE,
    @Description("The JSON type is right and the value is not.")
    BAD_VALUE,
    @Description("Not a key: 1 to 200 of a-z 0-9 - . /")
    BAD_KEY,
    @Description("The quote, or what stands before or after it, is longer than 1,000 code points.")
    QUOTE_TOO_LONG,
    @Description("A text, or the file that it is taken from, is longer than 64 MiB, or too large to be read.")
    TEXT_TOO_LONG,
    @Description("A folder or an archive holds more files, or larger ones, than are taken.")
    TOO_MANY_TEXTS,
    @Description("A file of texts is neither plain text nor HTML nor PDF.")
    TEXT_TYPE,
    @Description("A file of texts can not be read without a password.")
    TEXT_ENCRYPTED,
    @Description("A file of texts holds none: pictures of pages, or nothing.")
    NO_TEXT,
    @Description("Taking the text from its file takes longer than is waited for.")
    TEXT_TOO_SLOW,
    @Description("Something else is being written for so long that this was given up; it may be sent again.")
    BUSY,
    @Description("The text does not have the SHA-256 that is stated with it.")
    HASH_MISMATCH,
    @Description("An earlier line of the import is about the same record.")
    DUPLICATE_KEY,
    @Description("A claim without a citation.")
    NO_CITATION,
    @Description("A citation of a field that has no value to cite for.")
    NO_VALUE,
    @Description("No record with this key is stored or imported.")
    DANGLING_REFERENCE,
    @Description("Following the references leads back to the record.")
    CYCLE,
    @Description("Records that must belong to one case, one charge or one person do not.")
    CASE_MISMATCH,
    @Description("A claim is accepted whose value the record's field does not have.")
    ACCEPTED_DIFFERS,
    @Description("Two claims on one field are accepted.")
    ACCEPTED_TWICE,
    @Description("The record is sealed, and an import does not change that.")
    SEALED,
    @Description("The database refused what no earlier check had found.")
    CONSTRAINT
}
