/** What one request may ask for at the most, and how many requests one client may send. */
@NullMarked
package org.casegraph.graphql.limit;

import org.jspecify.annotations.NullMarked;
