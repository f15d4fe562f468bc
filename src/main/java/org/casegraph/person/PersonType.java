package org.casegraph.person;

/** Whether a person is a human being or an organization. */
public enum PersonType {
    NATURAL,
    ORGANIZATION
}
