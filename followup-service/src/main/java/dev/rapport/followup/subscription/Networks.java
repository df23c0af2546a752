package dev.rapport.followup.subscription;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// A set of address ranges. IPv4 addresses that are written as IPv6 ones (`::ffff:10.0.0.1`) count as what they are.
record Networks(List<Range> ranges) {

    /// What is not the public internet: loopback, private, link-local, shared, test and reserved ranges, multicast,
    /// unique-local, and the IPv6 ranges that carry an IPv4 address to a gateway that would unwrap it
    /// (compatible, NAT64, 6to4, Teredo).
    static final Networks NOT_PUBLIC = parse(List.of(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "::/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "100::/64",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20",
            "5f00::/16",
            "fc00::/7",
            "fe80::/10",
            "fec0::/10",
            "ff00::/8"));

    /// @throws IllegalArgumentException for what is no CIDR range
    static Networks parse(List<String> ranges) {
        return new Networks(ranges.stream().map(Range::parse).toList());
    }

    boolean contains(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }

    /// @param prefix how many leading bits count
    private record Range(InetAddress network, int prefix) {

        static Range parse(String range) {
            String[] parts = range.strip().split("/", -1);
            if (parts.length != 2 || !parts[0].matches("[0-9a-fA-F:.]+")) {
                throw new IllegalArgumentException(range + " is no network; write 10.1.0.0/16 for example");
            }
            try {
                return new Range(InetAddress.getByName(parts[0]), Integer.parseInt(parts[1]));
            } catch (UnknownHostException | NumberFormatException notOne) {
                throw new IllegalArgumentException(range + " is no network", notOne);
            }
        }

        boolean contains(InetAddress address) {
            byte[] own = network.getAddress();
            byte[] other = address.getAddress();
            if (own.length != other.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
