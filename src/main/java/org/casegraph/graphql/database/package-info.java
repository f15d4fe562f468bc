/** The database as the event loops reach it, beside the one that Hibernate keeps connections to. */
@NullMarked
package org.casegraph.graphql.database;

import org.jspecify.annotations.NullMarked;
