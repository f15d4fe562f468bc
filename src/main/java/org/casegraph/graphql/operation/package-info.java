/** From what a client sends to an operation that may be executed: documents read, checked, kept. */
@NullMarked
package org.casegraph.graphql.operation;

import org.jspecify.annotations.NullMarked;
