/** The compiled road: an operation as one SQL statement that writes its answer. */
@NullMarked
package org.casegraph.graphql.sql;

import org.jspecify.annotations.NullMarked;
