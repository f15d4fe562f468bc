package org.casegraph.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.casegraph.citation.Citation;
import org.casegraph.citation.Claim;
import org.casegraph.history.Revision;
import org.casegraph.record.RecordEntity;
import org.casegraph.source.Snapshot;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.AttributeMapping;
import org.hibernate.metamodel.mapping.PluralAttributeMapping;
import org.hibernate.metamodel.spi.MappingMetamodelImplementor;
import org.hibernate.persister.collection.AbstractCollectionPersister;
import org.hibernate.persister.entity.EntityPersister;

/** The rows that an import adds, on their way into the tables, in the columns that the entities are mapped to. */
final class RecordRows {

    private static final JsonMapper JSON = new JsonMapper();

    /** The rows of an entity: the columns of its table, and its lists in tables of their own. */
    private final class EntityRows {

        private final List<AttributeMapping> columns = new ArrayList<>();
        private final Map<PluralAttributeMapping, RowBuffer> lists = new HashMap<>();
        private final RowBuffer rows;

        private EntityRows(Class<?> entity) {
            EntityPersister persister = mappings.getEntityDescriptor(entity);
            List<String> names = new ArrayList<>(List.of("id"));
            for (AttributeMapping attribute : attributes(persister)) {
                if (attribute instanceof PluralAttributeMapping list) {
                    lists.put(list, buffer((AbstractCollectionPersister) list.getCollectionDescriptor()));
                } else {
                    columns.add(attribute);
                    names.add(attribute.getSelectable(0).getSelectionExpression());
                }
            }
            rows = added(persister.getIdentifierTableName(), names);
        }

        private static List<AttributeMapping> attributes(EntityPersister persister) {
            List<AttributeMapping> attributes = new ArrayList<>();
            persister.forEachAttributeMapping(attribute -> {
                attributes.add(attribute);
            });
            return attributes;
        }

        private RowBuffer buffer(AbstractCollectionPersister table) {
            List<String> names = new ArrayList<>(List.of(table.getKeyColumnNames()));
            if (table.hasIndex()) {
                names.addAll(List.of(table.getIndexColumnNames()));
            }
            names.addAll(List.of(table.getElementColumnNames()));
            return added(table.getTableName(), names);
        }

        private void add(UUID id, Object entity) {
            Object[] values = new Object[columns.size() + 1];
            values[0] = id;
            for (int i = 0; i < columns.size(); i++) {
                AttributeMapping column = columns.get(i);
                values[i + 1] =
                        column.getSelectable(0).getJdbcMapping().convertToRelationalValue(column.getValue(entity));
            }
            rows.row(values);
            lists.forEach((list, buffer) -> add(id, (Collection<?>) list.getValue(entity), list, buffer));
        }

        private void add(UUID id, Collection<?> elements, PluralAttributeMapping list, RowBuffer buffer) {
            int position = 0;
            for (Object element : elements) {
                if (list.getCollectionDescriptor().hasIndex()) {
                    buffer.row(id, position++, element);
                } else {
                    buffer.row(id, element);
                }
            }
        }
    }

    private final MappingMetamodelImplementor mappings;
    private final List<RowBuffer> buffers = new ArrayList<>();
    private final Map<Class<?>, EntityRows> byEntity = new HashMap<>();
    private final RowBuffer snapshots = added("snapshot", List.of("source_id", "sha256", "captured_at", "characters"));
    private final RowBuffer citations = added("import_citation", NewCitations.COLUMNS);
    private final RowBuffer revisions =
            added("revision", List.of("record_id", "version", "made_at", "made_by", "reason", "changes"));
    private final RowBuffer named = added("import_named", List.of("id"));
    private final RowBuffer changed = added("import_changed", List.of("id"));

    RecordRows(Session session) {
        mappings = session.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel();
    }

    private RowBuffer added(String table, List<String> columns) {
        RowBuffer buffer = new RowBuffer(table, columns);
        buffers.add(buffer);
        return buffer;
    }

    void record(RecordEntity record) {
        of(record.getClass()).add(record.id, record);
    }

    void claim(Claim claim) {
        of(Claim.class).add(claim.id, claim);
    }

    private EntityRows of(Class<?> entity) {
        EntityRows rows = byEntity.get(entity);
        if (rows == null) {
            rows = new EntityRows(entity);
            byEntity.put(entity, rows);
        }
        return rows;
    }

    /** To be checked, and then written. */
    void citation(Citation citation) {
        citations.row(NewCitations.values(citation));
    }

    void snapshot(Snapshot snapshot) {
        snapshots.row(snapshot.sourceId, snapshot.sha256, snapshot.capturedAt, snapshot.characters);
    }

    void revision(Revision revision) {
        revisions.row(
                revision.recordId,
                revision.version,
                revision.madeAt,
                revision.madeBy,
                revision.reason,
                json(revision.changes));
    }

    /** A citation that was there before. */
    void named(UUID citation) {
        named.row(citation);
    }

    /** A stored record of which something changed. */
    void changed(UUID record) {
        changed.row(record);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts are always written.", impossible);
        }
    }

    /** Puts the rows into their tables; there are none here after that. */
    void write(RowSender sender) {
        buffers.forEach(sender::send);
        sender.finish();
    }
}
