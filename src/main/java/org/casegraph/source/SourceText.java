package org.casegraph.source;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A text that quotes are checked against. It belongs to its publisher and is never served. */
@Entity
@Table(name = "source_text")
public class SourceText extends PanacheEntityBase {

    /** Of the text's UTF-8 bytes, in lower-case hexadecimal. */
    @Id
    public String sha256;

    public String text;
}
