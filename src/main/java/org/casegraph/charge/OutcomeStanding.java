package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Whether an outcome is in force and final, as derived with its charge's standing. */
@Entity
public class OutcomeStanding extends PanacheEntityBase {

    @Id
    public UUID outcomeId;

    public boolean stands;

    @Column(name = "final")
    public boolean isFinal;
}
