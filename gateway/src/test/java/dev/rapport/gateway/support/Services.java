package dev.rapport.gateway.support;

import dev.rapport.local.postgres.LocalPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Stands in for the analyzer and the follow-up service, with a real database; the template service is down. Patience
/// is
/// short.
public class Services implements QuarkusTestResourceLifecycleManager {

    private @Nullable FakeService analyzer;
    private @Nullable FakeService followup;
    private @Nullable LocalPostgres postgres;

    @Override
    public Map<String, String> start() {
        analyzer = new FakeService("analyzer");
        followup = new FakeService("followup");
        KeyPair keys = keys();
        LocalPostgres started = LocalPostgres.startFresh();
        postgres = started;
        Map<String, String> config = new HashMap<>(Map.of(
                "rapport.analyzer.url",
                analyzer.address(),
                "rapport.followup.url",
                followup.address(),
                "rapport.templates.url",
                "http://127.0.0.1:" + closedPort(),
                "rapport.token.private-key",
                write("PRIVATE KEY", keys.getPrivate()),
                "test.token.public-key",
                write("PUBLIC KEY", keys.getPublic()),
                "rapport.gateway.hosts",
                "rapport.example.org",
                "rapport.gateway.timeouts.answer",
                "1s",
                "rapport.gateway.body-limit",
                "64K",
                "rapport.gateway.upload-limit",
                "1M"));
        config.putAll(database(started));
        config.put("%test.rapport.identity.open-until-claimed", "true");
        return config;
    }

    /// As in production: one role runs, another owns.
    private static Map<String, String> database(LocalPostgres postgres) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                postgres.jdbcUrl(),
                "quarkus.datasource.username",
                "identity",
                "quarkus.datasource.password",
                postgres.passwords().of("identity"),
                "quarkus.flyway.username",
                "identity_owner",
                "quarkus.flyway.password",
                postgres.passwords().of("identity_owner"));
    }

    @Override
    public void stop() {
        if (analyzer != null) {
            analyzer.close();
        }
        if (followup != null) {
            followup.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static int closedPort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException cause) {
            throw new IllegalStateException("every JDK has P-256", cause);
        }
    }

    private static String write(String kind, Key key) {
        try {
            Path file = Files.createTempFile("gateway-test-", ".pem");
            file.toFile().deleteOnExit();
            String body = Base64.getMimeEncoder().encodeToString(key.getEncoded());
            Files.writeString(file, "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(kind, body, kind));
            return file.toString();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
