package org.casegraph.graphql.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/** Whom an address belongs to: one client has one IPv4 address, or all addresses of an IPv6 network of 64 bits. */
final class ClientNetwork {

    private static final int IPV4 = 4;
    private static final int PREFIX = 8;

    private ClientNetwork() {}

    /** Equal for addresses of one client. */
    static String of(String address) {
        int zone = address.indexOf('%');
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(zone < 0 ? address : address.substring(0, zone));
        if (bytes == null) {
            return address;
        }
        boolean mapped = bytes.length > IPV4 && isMapped(bytes);
        if (mapped) {
            bytes = Arrays.copyOfRange(bytes, bytes.length - IPV4, bytes.length);
        }
        return HexFormat.of().formatHex(bytes.length == IPV4 ? bytes : Arrays.copyOf(bytes, PREFIX));
    }

    // ::ffff:192.0.2.1 is the IPv4 address at its end (RFC 4291, 2.5.5.2).
    private static boolean isMapped(byte[] bytes) {
        for (int i = 0; i < bytes.length - IPV4 - 2; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return bytes[bytes.length - IPV4 - 1] == -1 && bytes[bytes.length - IPV4 - 2] == -1;
    }
}
