package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** Where a charge stands, as derived from what is visible in the transaction that changed it. */
@Entity
public class ChargeStanding extends PanacheEntityBase {

    @Id
    public UUID chargeId;

    @Enumerated(EnumType.STRING)
    public ChargeStatus status;

    /** Of the charge. */
    public String key;

    public @Nullable UUID currentOutcomeId;

    /** Of the current outcome. */
    @Enumerated(EnumType.STRING)
    public @Nullable Disposition disposition;

    public @Nullable PartialDate decidedOn;
}
