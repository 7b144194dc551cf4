package org.commonweave.member;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Where on the network a request came from, as far as it tells people apart.
///
/// Of an IPv6 address only the first 64 bits count: the rest is the customer's own, who could change it for each
/// attempt.
public record ClientAddress(String text) {

    private static final int NETWORK_BYTES = 8;

    /// The network of an IP address.
    ///
    /// @param address an IP address as the servlet container tells it
    public static ClientAddress of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address ipv6
                    ? new ClientAddress(network(ipv6))
                    : new ClientAddress(address);
        } catch (IllegalArgumentException _) {
            return new ClientAddress(address);
        }
    }

    private static String network(Inet6Address address) {
        return HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES));
    }
}
