package org.casegraph.graphql.answer;

import io.vertx.core.buffer.Buffer;

/**
 * An answer as it goes to the client, in UTF-8.
 *
 * @param executed whether it has a `data` entry, even if that is null; not so where the request was refused
 * @param errors whether it has errors
 */
public record Answer(Buffer body, boolean executed, boolean errors) {}
