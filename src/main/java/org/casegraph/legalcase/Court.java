package org.casegraph.legalcase;

import jakarta.persistence.Entity;
import org.casegraph.record.RecordEntity;
import org.jspecify.annotations.Nullable;

/** A court. */
@Entity
public class Court extends RecordEntity {

    public String name;

    public @Nullable String jurisdiction;
}
