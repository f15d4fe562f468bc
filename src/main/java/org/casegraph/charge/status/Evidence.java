package org.casegraph.charge.status;

import java.util.UUID;
import org.casegraph.record.RecordKind;

/** The record that a step rests on. */
public record Evidence(RecordKind kind, UUID id) {}
