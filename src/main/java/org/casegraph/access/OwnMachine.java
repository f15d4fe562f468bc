package org.casegraph.access;

import io.netty.util.NetUtil;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells what programs on this machine send by themselves from all else: what other machines send, what a proxy passed
 * on, and what a browser sends for a page of another origin, one whose name was made to point here included.
 */
public final class OwnMachine {

    private static final String LOCALHOST = "localhost";
    private static final String FORWARDED_PREFIX = "x-forwarded";
    private static final Set<String> FORWARDED = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "cf-connecting-ip");

    private OwnMachine() {}

    /** Why the request does not come from such a program, as one sentence for its client; empty where it does. */
    public static Optional<String> refusal(HttpServerRequest request) {
        if (!isLoopback(request.connection().remoteAddress(true))
                || !isLoopback(request.connection().remoteAddress())) {
            return Optional.of("This is answered to programs on the server's own machine only.");
        }
        if (request.headers().names().stream().anyMatch(OwnMachine::tellsOfProxy)) {
            return Optional.of("This is not answered through a proxy.");
        }
        // A page can have a name of its own point here, and is of the same origin then.
        if (!isLocal(request.authority())) {
            return Optional.of("Expected `Host` to be localhost or a loopback address.");
        }
        return isOfOtherPage(request)
                ? Optional.of("This is not answered to pages of another origin.")
                : Optional.empty();
    }

    // A domain socket is what proxies speak through.
    private static boolean isLoopback(@Nullable SocketAddress peer) {
        return peer != null && peer.hostAddress() != null && isLoopback(peer.hostAddress());
    }

    private static boolean isLoopback(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address.replaceFirst("%.*", ""));
        try {
            return bytes != null && InetAddress.getByAddress(bytes).isLoopbackAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException("An address has 4 or 16 bytes.", impossible);
        }
    }

    private static boolean tellsOfProxy(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return name.startsWith(FORWARDED_PREFIX) || FORWARDED.contains(name);
    }

    private static boolean isLocal(@Nullable HostAndPort authority) {
        if (authority == null) {
            return false;
        }
        String host = authority.host().toLowerCase(Locale.ROOT);
        return host.equals(LOCALHOST) || isLoopback(host.replaceAll("^\\[|]$", ""));
    }

    private static boolean isOfOtherPage(HttpServerRequest request) {
        List<String> sites = request.headers().getAll("Sec-Fetch-Site");
        List<String> origins = request.headers().getAll(HttpHeaders.ORIGIN);
        String own = request.scheme() + "://" + request.authority();
        return sites.stream().anyMatch(site -> !site.equalsIgnoreCase("same-origin"))
                || origins.stream().anyMatch(origin -> !origin.equalsIgnoreCase(own));
    }
}
