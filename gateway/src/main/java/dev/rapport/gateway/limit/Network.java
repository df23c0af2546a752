package dev.rapport.gateway.limit;

import io.netty.util.NetUtil;
import java.util.Arrays;
import java.util.HexFormat;

/// The part of an address that one household or office shares: an IPv4 address whole, of IPv6 the first 64 bits (who
/// has
/// one address of those has them all).
final class Network {

    private static final int IPV6_BYTES = 16;
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /// @param address in digits, as a socket tells it
    static String of(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, PREFIX_BYTES))
                : address;
    }
}
