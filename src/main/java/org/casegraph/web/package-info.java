/** Pages for people. */
@NullMarked
package org.casegraph.web;

import org.jspecify.annotations.NullMarked;
