package org.casegraph.graphql.live;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Counts the connections that are held open, so that neither all clients nor one can open too many. */
@Singleton
public class Connections {

    private final LiveSettings settings;
    private final Map<String, Integer> held = new HashMap<>();
    private int all;

    Connections(LiveSettings settings) {
        this.settings = settings;
    }

    /** Whether one more from this address may be held; it then is until it is given back. */
    public synchronized boolean take(String address) {
        int ofAddress = held.getOrDefault(address, 0);
        if (all >= settings.connections() || ofAddress >= settings.connectionsPerAddress()) {
            return false;
        }
        all++;
        held.put(address, ofAddress + 1);
        return true;
    }

    /** Gives back one that was taken. */
    public synchronized void giveBack(String address) {
        all--;
        held.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
