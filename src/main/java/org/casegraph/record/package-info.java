/** What every kind of record shares: its key, id, version, publication state and described fields. */
@NullMarked
package org.casegraph.record;

import org.jspecify.annotations.NullMarked;
