package org.casegraph.legalcase;

/** What a case is about or comes from. */
public enum CaseType {
    CRIMINAL,
    CIVIL,
    APPEAL,
    ADMINISTRATIVE,
    OTHER
}
