package dev.rapport.gateway.sso;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.gateway.setting.SsoConfig;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SsoSettingsTest {

    private static final Map<String, String> GOOD = Map.of(
            "rapport.sso.enabled",
            "true",
            "rapport.sso.issuer",
            "https://id.example.org",
            "rapport.sso.client-secret",
            "a secret of the client that is long enough",
            "rapport.sso.newcomers",
            "viewer",
            "rapport.sso.programs.importer.workspace",
            "00000000-0000-0000-0000-000000000001",
            "rapport.sso.programs.importer.scopes",
            "analyse:read,templates:write");

    @Test
    void good_settings_let_the_gateway_start() {
        assertThatCode(() -> check(GOOD)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "newcomers, guest, rapport.sso.newcomers is 'guest'",
        "programs.importer.role, root, programs.\"importer\".role is 'root'",
        "programs.importer.scopes, analyse:all, programs.\"importer\".scopes is 'analyse:all'",
        "client-secret, short, rapport.sso.client-secret must have at least 32",
        "issuer, '', rapport.sso.issuer is missing"
    })
    void a_setting_that_cannot_be_meant_is_named_at_the_start(String setting, String value, String message) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put("rapport.sso." + setting, value);
        assertThatThrownBy(() -> check(settings)).hasMessageContaining(message);
    }

    private static void check(Map<String, String> settings) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(SsoConfig.class)
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
        new SsoSettings(config.getConfigMapping(SsoConfig.class)).check(new StartupEvent());
    }
}
