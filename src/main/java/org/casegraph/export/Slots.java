package org.casegraph.export;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Counts the exports that are being written, so that neither all clients nor one can have too many. */
@Singleton
class Slots {

    private final ExportSettings settings;
    private final Map<String, Integer> byAddress = new HashMap<>();
    private int all;

    Slots(ExportSettings settings) {
        this.settings = settings;
    }

    /** Whether one more may be written for this address; it then is until it is given back. */
    synchronized boolean take(String address) {
        int ofAddress = byAddress.getOrDefault(address, 0);
        if (all >= settings.atOnce() || ofAddress >= settings.perAddress()) {
            return false;
        }
        all++;
        byAddress.put(address, ofAddress + 1);
        return true;
    }

    synchronized void giveBack(String address) {
        all--;
        byAddress.computeIfPresent(address, (key, count) -> count == 1 ? null : count - 1);
    }
}
