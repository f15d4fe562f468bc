/** The engine's edge: paging, batching, errors, node ids. It knows no noun. */
@NullMarked
package org.casegraph.graphql;

import org.jspecify.annotations.NullMarked;
