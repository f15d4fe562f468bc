package org.casegraph.source;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.casegraph.record.RecordEntity;
import org.casegraph.time.PartialDate;
import org.jspecify.annotations.Nullable;

/** A report, a record or a statement that facts are taken from. */
@Entity
public class Source extends RecordEntity {

    @Enumerated(EnumType.STRING)
    public SourceType type = SourceType.OTHER;

    public String title;

    public @Nullable String publisher;

    public @Nullable String byline;

    public @Nullable String url;

    public @Nullable String archivedUrl;

    public @Nullable String language;

    public @Nullable PartialDate publishedOn;

    @ElementCollection
    @CollectionTable(name = "source_origin", joinColumns = @JoinColumn(name = "source_id"))
    @OrderColumn(name = "position")
    @Column(name = "origin_id")
    public List<UUID> derivedFromIds = new ArrayList<>();
}
