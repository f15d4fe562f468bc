package org.casegraph.graphql.answer;

/** What a viewer may see: answers are shared between viewers of the same rights only. */
enum Rights {
    PUBLIC
}
