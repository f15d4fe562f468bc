/** What clients are told of what went wrong: one shape, with codes that docs/errors.md explains. */
@NullMarked
package org.casegraph.graphql.error;

import org.jspecify.annotations.NullMarked;
