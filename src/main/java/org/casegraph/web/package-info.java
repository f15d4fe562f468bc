/** Pages for people, and files for their programs. */
@NullMarked
package org.casegraph.web;

import org.jspecify.annotations.NullMarked;
