package org.casegraph.source;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** Where sources are. */
@Singleton
class SourceTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.type("Query").byKey("source", "Source").pages("sources", "Source", SourceApi.ALL);
        tables.record("Source", "SOURCE", "source", "x.title")
                .columns("type", "title", "publisher", "byline", "url", "archivedUrl", "language", "publishedOn")
                .whole("derivedFrom", "Source", SourceApi.ORIGINS);
    }
}
