/** Rulings and the filings that they decide. */
@NullMarked
package org.casegraph.ruling;

import org.jspecify.annotations.NullMarked;
