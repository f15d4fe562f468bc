/** Cases, courts and who takes part. */
@NullMarked
package org.casegraph.legalcase;

import org.jspecify.annotations.NullMarked;
