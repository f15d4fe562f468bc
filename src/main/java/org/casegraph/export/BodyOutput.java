package org.casegraph.export;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The body of a response, written from a thread that may wait: no more than two pieces are held, one that is being made
 * and one that the client has not taken yet. Throws where the client takes nothing for too long, or is gone.
 */
final class BodyOutput extends OutputStream {

    private static final int PIECE = 64 << 10;

    private final HttpServerResponse response;
    private final Context loop;
    private final Duration patience;
    private final long deadline;
    private final byte[] piece = new byte[PIECE];
    private int filled;
    private CompletableFuture<Void> taken = CompletableFuture.completedFuture(null);

    BodyOutput(HttpServerResponse response, Context loop, ExportSettings settings) {
        this.response = response;
        this.loop = loop;
        this.patience = settings.patience();
        this.deadline = System.nanoTime() + settings.longest().toNanos();
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b});
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int done = 0;
        while (done < length) {
            int part = Math.min(length - done, PIECE - filled);
            System.arraycopy(bytes, offset + done, piece, filled, part);
            filled += part;
            done += part;
            if (filled == PIECE) {
                send();
            }
        }
    }

    private void send() throws IOException {
        await();
        Buffer next = Buffer.buffer(filled).appendBytes(piece, 0, filled);
        filled = 0;
        CompletableFuture<Void> sent = new CompletableFuture<>();
        taken = sent;
        loop.runOnContext(here -> {
            if (response.ended() || response.closed()) {
                sent.completeExceptionally(new IOException("The client is gone."));
            } else {
                response.write(next).onComplete(written -> {
                    if (written.succeeded()) {
                        sent.complete(null);
                    } else {
                        sent.completeExceptionally(written.cause());
                    }
                });
            }
        });
    }

    private void await() throws IOException {
        if (System.nanoTime() > deadline) {
            throw new IOException("The client took too long.");
        }
        try {
            taken.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("The client takes nothing.", e);
        } catch (ExecutionException e) {
            throw new IOException("The client is gone.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The server stops.", e);
        }
    }

    /** Sends what is left, and the end. */
    @Override
    public void close() throws IOException {
        if (filled > 0) {
            send();
        }
        await();
        loop.runOnContext(here -> {
            if (!response.ended() && !response.closed()) {
                response.end();
            }
        });
    }
}
