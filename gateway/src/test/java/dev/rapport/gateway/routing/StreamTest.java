package dev.rapport.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class StreamTest {

    private static final long FLOOD = 64L << 20;

    @Test
    void each_event_arrives_before_the_next_is_sent() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request("/api/reminders/stream"), HttpResponse.BodyHandlers.ofInputStream());
            assertThat(answer.headers().firstValue("Content-Type")).contains("text/event-stream");
            assertThat(answer.headers().firstValue("Content-Encoding")).isNotEqualTo("gzip");
            try (var events = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
                for (int number = 1; number <= 3; number++) {
                    Asking.followup("event");
                    assertThat(next(events)).isEqualTo("data: event " + number);
                }
            }
        }
        await().until(() -> Asking.followup("open-streams").equals("0"));
    }

    @Test
    void when_the_browser_leaves_the_service_is_let_go() throws Exception {
        try (var browser = new Socket(InetAddress.getLoopbackAddress(), Asking.gatewayPort())) {
            browser.getOutputStream()
                    .write("GET /api/reminders/stream HTTP/1.1\r\nHost: localhost\r\n\r\n"
                            .getBytes(StandardCharsets.UTF_8));
            await().until(() -> !Asking.followup("open-streams").equals("0"));
        }
        await().until(() -> Asking.followup("open-streams").equals("0"));
    }

    @Test
    void an_answer_flows_at_the_readers_pace() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request("/api/rules/flood"), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                assertThat(standstill()).isLessThan(FLOOD / 2);
                assertThat(body.skip(FLOOD)).isEqualTo(FLOOD);
            }
        }
    }

    @Test
    void an_answer_that_ends_early_is_not_taken_for_a_whole_one() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var ends = request("/api/rules/ends-early");
            assertThatThrownBy(() -> client.send(ends, HttpResponse.BodyHandlers.ofString()))
                    .isInstanceOf(IOException.class);
        }
    }

    /// How much the service had sent when it could send no more.
    private static long standstill() {
        var before = new AtomicLong(-1);
        await().pollInterval(Duration.ofMillis(300)).until(() -> {
            long now = Long.parseLong(Asking.analyzer("flooded"));
            return before.getAndSet(now) == now;
        });
        return before.get();
    }

    private static String next(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line.isEmpty() || line.startsWith(":")) {
            line = events.readLine();
        }
        return line;
    }

    private static HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + Asking.gatewayPort() + path))
                .header("Accept-Encoding", "gzip")
                .timeout(Duration.ofSeconds(20))
                .build();
    }
}
