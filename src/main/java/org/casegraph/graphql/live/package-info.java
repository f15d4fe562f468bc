/** Answers that follow the data: subscriptions, by WebSocket and as server-sent events. */
@NullMarked
package org.casegraph.graphql.live;

import org.jspecify.annotations.NullMarked;
