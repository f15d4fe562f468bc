package org.casegraph.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.casegraph.record.RecordEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A human being or an organization that a case has to do with. */
@Entity
public class Person extends RecordEntity {

    @Enumerated(EnumType.STRING)
    public PersonType type = PersonType.NATURAL;

    public String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> aliases = List.of();

    public @Nullable String description;
}
