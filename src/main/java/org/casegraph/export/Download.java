package org.casegraph.export;

import io.vertx.core.Context;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.casegraph.export.ByteRange.Window;
import org.jboss.logging.Logger;

/**
 * One export on its way to a client: whole, compressed where the client takes that, or a part of it. The bytes before a
 * part are written and not sent.
 */
record Download(
        Exporter exporter,
        ExportSettings settings,
        Lengths lengths,
        DatabaseState state,
        Export export,
        Compression compression,
        HttpServerResponse response,
        Context loop) {

    /** Who compresses the body, if anybody does. */
    enum Compression {
        NONE,
        /** This thread. */
        HERE,
        /** The server, which by HTTP/2 compresses as the header of the response says. */
        BELOW
    }

    private static final Logger LOG = Logger.getLogger(Download.class);
    private static final int PARTIAL_CONTENT = 206;
    private static final int NOT_MODIFIED = 304;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final int PIECE = 64 << 10;

    /** Answers without a body: that the client has it already, or how long it is where that is known. */
    void tell(boolean known) {
        if (known) {
            response.setStatusCode(NOT_MODIFIED);
        } else {
            length().ifPresent(this::announce);
        }
        response.end();
    }

    /** Serves the client to the end, in this thread, and gives the state back. */
    void serve(Optional<ByteRange> range) {
        try (state) {
            if (range.isPresent()) {
                part(range.get());
            } else {
                OutputStream body = body();
                whole(compression == Compression.HERE ? new GZIPOutputStream(body, PIECE) : body);
            }
        } catch (IOException e) {
            // The client's doing, and where it is the database's, the client must see that this is not all.
            LOG.debug("export not taken to its end", e);
            loop.runOnContext(here -> response.reset());
        } catch (SQLException | RuntimeException e) {
            LOG.error("export failed", e);
            loop.runOnContext(here -> response.reset());
        }
    }

    private BodyOutput body() {
        return new BodyOutput(response, loop, settings);
    }

    private void announce(long length) {
        response.headers().set(HttpHeaders.CONTENT_LENGTH, Long.toString(length));
    }

    private void whole(OutputStream out) throws SQLException, IOException {
        length().ifPresentOrElse(this::announce, () -> response.setChunked(true));
        CountingOutput counted = new CountingOutput(out);
        exporter.write(state, export, counted);
        lengths.keep(state.version(), export, counted.count());
        out.close();
    }

    private void part(ByteRange range) throws SQLException, IOException {
        long length = counted();
        Optional<Window> window = range.within(length);
        if (window.isEmpty()) {
            response.putHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            ExportRoute.refuse(
                    response,
                    new RefusedException(RANGE_NOT_SATISFIABLE, "RANGE_NOT_SATISFIABLE", "The file ends before it."));
            return;
        }
        response.setStatusCode(PARTIAL_CONTENT)
                .putHeader(
                        HttpHeaders.CONTENT_RANGE,
                        "bytes %d-%d/%d"
                                .formatted(window.get().from(), window.get().to(), length));
        announce(window.get().length());
        BodyOutput body = body();
        try {
            exporter.write(state, export, new WindowOutput(body, window.get()));
        } catch (WindowOutput.Full full) {
            LOG.debug("part is written");
        }
        body.close();
    }

    /** How long the body is, where that is known. */
    private Optional<Long> length() {
        return compression == Compression.NONE ? lengths.of(state.version(), export) : Optional.empty();
    }

    /** How long the whole file is, counted by writing it nowhere where that was not done before. */
    private long counted() throws SQLException, IOException {
        Optional<Long> known = length();
        if (known.isPresent()) {
            return known.get();
        }
        CountingOutput counted = new CountingOutput(OutputStream.nullOutputStream());
        exporter.write(state, export, counted);
        lengths.keep(state.version(), export, counted.count());
        return counted.count();
    }
}
