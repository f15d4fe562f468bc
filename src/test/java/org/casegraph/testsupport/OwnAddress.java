package org.casegraph.testsupport;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.Optional;

/** An address of this machine: what connects from it comes, for all that a server can tell, from another machine. */
public final class OwnAddress {

    private OwnAddress() {}

    /** Empty where the machine has none but loopback. */
    public static Optional<InetAddress> find() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .findFirst();
    }
}
