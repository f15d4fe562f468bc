package org.casegraph.event;

import jakarta.inject.Singleton;
import org.casegraph.graphql.sql.TableMap;
import org.casegraph.graphql.sql.Tables;

/** Where events and timelines are. */
@Singleton
class EventTables implements TableMap {

    @Override
    public void describe(Tables tables) {
        tables.record("Event", "EVENT", "event", "x.title")
                .columns("title", "occurredOn", "place")
                .one("case", "Case", "x.case_id")
                .whole("people", "Person", EventApi.PEOPLE);
        tables.type("Person").pagesOfAny("timeline", TimelineApi.ENTRIES, "x.record_id");
        tables.type("Case").pagesOfAny("timeline", TimelineApi.ENTRIES, "x.record_id");
    }
}
