/** Starting up: the command line, and the database that dev mode and the tests run on. */
@NullMarked
package org.casegraph.launch;

import org.jspecify.annotations.NullMarked;
