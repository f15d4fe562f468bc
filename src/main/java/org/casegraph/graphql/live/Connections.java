package org.casegraph.graphql.live;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.casegraph.graphql.limit.Rate;
import org.casegraph.graphql.limit.Rates;

/** Counts the connections that are held open, so that neither all clients nor one can open too many. */
@Singleton
public class Connections {

    private final LiveSettings settings;
    private final Rates rates;
    private final Map<String, Integer> held = new HashMap<>();
    private int all;

    Connections(LiveSettings settings, Rates rates) {
        this.settings = settings;
        this.rates = rates;
    }

    /** The address that a request came from. */
    public static String address(HttpServerRequest request) {
        SocketAddress client = request.remoteAddress();
        // What a proxy tells of has no more than a name.
        return Optional.ofNullable(client.hostAddress()).orElseGet(client::host);
    }

    /** Whether this address may ask for one more operation: they count as the requests do that come alone. */
    boolean mayAsk(String address) {
        return rates.count(address).map(Rate::granted).orElse(true);
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
