package org.casegraph.importer.mapping;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.casegraph.importer.Problem;
import org.casegraph.importer.ProblemCode;
import org.casegraph.importer.UnreadableException;

/** A CSV file (RFC 4180, UTF-8, with or without a byte order mark, plain or under gzip), read row by row. */
final class CsvTable implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final char MARK = '\ufeff';

    private final String name;
    private final MessageDigest digest;
    private final LineEnds text;
    private final RowHandler handler;
    private final CloseableIterator<CsvRow> rows;

    private CsvTable(String name, InputStream bytes) throws IOException {
        this.name = name;
        digest = KeyDigest.sha256();
        BufferedReader letters = new BufferedReader(
                new InputStreamReader(new DigestInputStream(bytes, digest), StandardCharsets.UTF_8.newDecoder()),
                BUFFER);
        letters.mark(1);
        int before = letters.read() == MARK ? 1 : 0;
        if (before == 0) {
            letters.reset();
        }
        text = new LineEnds(letters, before);
        handler = new RowHandler(text, before);
        rows = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, text)
                .iterator();
    }

    static CsvTable open(String name, Path path) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        try {
            return new CsvTable(name, compressed(bytes) ? new GZIPInputStream(bytes, BUFFER) : bytes);
        } catch (CharacterCodingException e) {
            bytes.close();
            throw unreadable(name, 1, ProblemCode.BAD_UTF8, "The file is not UTF-8.");
        } catch (IOException e) {
            bytes.close();
            throw e;
        }
    }

    private static boolean compressed(InputStream bytes) throws IOException {
        bytes.mark(2);
        boolean magic = bytes.read() == 0x1f && bytes.read() == 0x8b;
        bytes.reset();
        return magic;
    }

    /** The next row, the header as the first; empty at the end of the file. */
    Optional<CsvRow> next() throws UnreadableException {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof CharacterCodingException
                    ? unreadable(name, handler.line(), ProblemCode.BAD_UTF8, "The file is not UTF-8.")
                    : unreadable(name, handler.line(), ProblemCode.UNREADABLE, "The file can not be read to its end.");
        } catch (CsvParseException e) {
            String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
            throw unreadable(name, handler.line(), ProblemCode.UNREADABLE, "This is no row of CSV: " + reason + ".");
        }
    }

    private static UnreadableException unreadable(String file, int line, ProblemCode code, String message) {
        return new UnreadableException(new Problem(file, line, "", code, Optional.empty(), Optional.empty(), message));
    }

    /** The SHA-256 of the text's bytes; asked once the file is read to its end. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The code points of the text; asked once the file is read to its end. */
    int characters() {
        return Math.toIntExact(text.codePoints());
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
