package org.casegraph.charge;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.util.UUID;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** One step on the way to a charge's status, as derived. */
@Entity
@IdClass(ChargeStep.Key.class)
public class ChargeStep extends PanacheEntityBase {

    /** A charge's steps are numbered from 0. */
    public record Key(UUID chargeId, int position) {}

    @Id
    public UUID chargeId;

    @Id
    public int position;

    /** The date as stated. */
    public @Nullable PartialDate decidedOn;

    /** The sort key of the date from which the step surely holds. */
    public int holdsFrom;

    @Enumerated(EnumType.STRING)
    public ChargeStatus status;

    public String because;

    public @Nullable UUID recordId;
}
