package org.casegraph.person;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** Where people are. */
@Singleton
class PersonTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.type("Query").byKey("person", "Person");
        tables.record("Person", "PERSON", "person", "x.name").columns("type", "name", "aliases", "description");
        tables.type("Claim").one("assertedBy", "Person", "x.asserted_by_id");
    }
}
