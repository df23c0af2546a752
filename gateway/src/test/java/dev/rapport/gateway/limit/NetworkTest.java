package dev.rapport.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7,                          192.0.2.7",
        "2001:db8:1:2:aaaa:bbbb:cccc:dddd,   20010db800010002",
        "2001:db8:1:2::1,                    20010db800010002",
        "2001:db8:1:3::1,                    20010db800010003",
        "unix.socket,                        unix.socket"
    })
    void an_ipv6_address_counts_by_its_network(String address, String network) {
        assertThat(Network.of(address)).isEqualTo(network);
    }
}
