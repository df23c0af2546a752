package dev.rapport.followup.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTargetsTest {

    private static final URI SECURE = URI.create("https://receiver.example/hook");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.9.1",
                "0.0.0.0",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "240.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fdff::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::",
                "2001:0:4136:e378::1"
            })
    void an_address_that_is_not_public_is_refused(String address) {
        assertThatThrownBy(() -> targets(List.of(), address).resolve(SECURE))
                .isInstanceOf(ForbiddenTargetException.class)
                .hasMessageContaining("not on the public internet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "192.169.0.1"})
    void a_public_address_is_taken_as_it_was_resolved(String address) throws Exception {
        assertThat(targets(List.of(), address).resolve(SECURE)).isEqualTo(InetAddress.getByName(address));
    }

    @Test
    void one_forbidden_address_among_others_is_enough_to_refuse() {
        assertThatThrownBy(() -> targets(List.of(), "1.1.1.1", "10.0.0.1").resolve(SECURE))
                .isInstanceOf(ForbiddenTargetException.class);
    }

    @Test
    void a_number_that_stands_for_an_address_is_resolved_before_it_is_checked() {
        var targets = new WebhookTargets(List.of(), InetAddress::getAllByName);

        assertThatThrownBy(() -> targets.resolve(URI.create("https://2130706433/")))
                .isInstanceOf(ForbiddenTargetException.class);
        assertThatThrownBy(() -> targets.resolve(URI.create("https://127.1/")))
                .isInstanceOf(ForbiddenTargetException.class);
    }

    @Test
    void what_the_operator_allows_is_allowed_also_without_encryption_and_nothing_beside_it() {
        URI plain = URI.create("http://receiver.example/hook");

        assertThatCode(() -> targets(List.of("10.1.0.0/16"), "10.1.2.3").resolve(plain))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> targets(List.of("10.1.0.0/16"), "10.2.2.3").resolve(plain))
                .isInstanceOf(ForbiddenTargetException.class);
        assertThatThrownBy(() -> targets(List.of("10.1.0.0/16"), "1.1.1.1").resolve(plain))
                .hasMessageContaining("only https");
    }

    @Test
    void a_name_that_changes_between_two_attempts_is_checked_each_time() throws Exception {
        var answers = List.of("1.1.1.1", "127.0.0.1").iterator();
        var targets = new WebhookTargets(List.of(), host -> new InetAddress[] {InetAddress.getByName(answers.next())});

        assertThat(targets.resolve(SECURE)).isEqualTo(InetAddress.getByName("1.1.1.1"));
        assertThatThrownBy(() -> targets.resolve(SECURE)).isInstanceOf(ForbiddenTargetException.class);
    }

    @Test
    void a_host_without_an_address_is_refused_with_its_name() {
        var targets = new WebhookTargets(List.of(), host -> {
            throw new UnknownHostException(host);
        });

        assertThatThrownBy(() -> targets.resolve(SECURE)).hasMessageContaining("receiver.example has no address");
    }

    @Test
    void a_setting_that_is_no_network_is_refused_with_an_example() {
        assertThatThrownBy(() -> targets(List.of("intranet")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("10.1.0.0/16");
    }

    private static WebhookTargets targets(List<String> allowed, String... addresses) {
        return new WebhookTargets(allowed, host -> {
            InetAddress[] resolved = new InetAddress[addresses.length];
            for (int index = 0; index < addresses.length; index++) {
                resolved[index] = InetAddress.getByName(addresses[index]);
            }
            return resolved;
        });
    }
}
