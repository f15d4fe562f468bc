/** Answers: by which road they are made, and how long they are kept. */
@NullMarked
package org.casegraph.graphql.answer;

import org.jspecify.annotations.NullMarked;
