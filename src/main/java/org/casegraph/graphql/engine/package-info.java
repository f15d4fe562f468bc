/** The general road: SmallRye's schema and resolvers under an execution of our own. */
@NullMarked
package org.casegraph.graphql.engine;

import org.jspecify.annotations.NullMarked;
