/** GraphQL over HTTP. */
@NullMarked
package org.casegraph.graphql.http;

import org.jspecify.annotations.NullMarked;
