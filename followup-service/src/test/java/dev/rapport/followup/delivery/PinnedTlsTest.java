package dev.rapport.followup.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Names under `.invalid` never resolve: what arrives went to the address that was handed over.
class PinnedTlsTest {

    private static final String PASSWORD = "changeit";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Vertx vertx = Vertx.vertx();

    @TempDir
    Path directory;

    private Path store;
    private PinnedHttp http;

    @BeforeEach
    void makeKey() throws Exception {
        store = directory.resolve("receiver.p12");
        Process keytool = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "receiver",
                        "-dname",
                        "CN=receiver.invalid",
                        "-ext",
                        "san=dns:receiver.invalid",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("keytool.log").toFile())
                .start();
        assertThat(keytool.waitFor()).isZero();
        http = new PinnedHttp(vertx, new PfxOptions().setPath(store.toString()).setPassword(PASSWORD));
    }

    @AfterEach
    void stop() {
        http.close();
        vertx.close();
    }

    @Test
    void the_certificate_is_checked_against_the_name_and_the_connection_goes_to_the_checked_address() throws Exception {
        try (Receiver receiver = Receiver.encrypted(key())) {
            PinnedHttp.Answer answer = post(receiver, "receiver.invalid");

            assertThat(answer.status()).isEqualTo(204);
            assertThat(receiver.received())
                    .singleElement()
                    .satisfies(message -> assertThat(message.host()).isEqualTo("receiver.invalid:" + receiver.port()));
        }
    }

    @Test
    void a_certificate_of_another_name_gets_no_message() throws Exception {
        try (Receiver receiver = Receiver.encrypted(key())) {
            assertThatThrownBy(() -> post(receiver, "impostor.invalid"))
                    .isInstanceOf(PinnedHttp.NoAnswerException.class)
                    .hasMessageContaining("SSLHandshakeException");

            assertThat(receiver.received()).isEmpty();
        }
    }

    @Test
    void a_certificate_that_nobody_trusts_gets_no_message() throws Exception {
        PinnedHttp strict = new PinnedHttp(vertx);
        try (Receiver receiver = Receiver.encrypted(key())) {
            URI url = URI.create("https://receiver.invalid:" + receiver.port() + "/hook");

            assertThatThrownBy(() -> strict.post(url, InetAddress.getLoopbackAddress(), Map.of(), "{}", PATIENCE))
                    .isInstanceOf(PinnedHttp.NoAnswerException.class);

            assertThat(receiver.received()).isEmpty();
        } finally {
            strict.close();
        }
    }

    private PinnedHttp.Answer post(Receiver receiver, String name) throws PinnedHttp.NoAnswerException {
        URI url = URI.create("https://" + name + ":" + receiver.port() + "/hook");
        return http.post(url, InetAddress.getLoopbackAddress(), Map.of(), "{}", PATIENCE);
    }

    private SSLContext key() throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}
