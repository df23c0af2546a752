package dev.rapport.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two servers that disagree about where a request ends let a caller hide one request in another.
@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class SmugglingTest {

    private static final String POST = "POST /api/analyses HTTP/1.1\r\nHost: localhost\r\n";
    private static final String HIDDEN = "GET /api/internal HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    @BeforeEach
    void forget() {
        Asking.analyzer("clear");
    }

    private static void assertNothingHidden() {
        assertThat(Asking.analyzer("received")).doesNotContain("internal");
    }

    @Test
    void a_length_beside_chunks_does_not_hide_a_request() throws IOException {
        Asking.raw(POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN);
        assertNothingHidden();
    }

    @Test
    void chunks_beside_a_length_do_not_hide_a_request() throws IOException {
        String hidden = "0\r\n\r\n" + HIDDEN;
        Asking.raw(POST + "Content-Length: " + hidden.length() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + hidden);
        assertNothingHidden();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: 5, 6\r\n",
                "Content-Length: +5\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: 0x5\r\n",
                "Content-Length : 5\r\n",
                "Transfer-Encoding: xchunked\r\n",
                "Transfer-Encoding: chunked, identity\r\n",
                "Transfer-Encoding: identity, chunked\r\n",
                "Transfer-Encoding : chunked\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: x\r\n",
                "Transfer-Encoding:\u000bchunked\r\n"
            })
    void a_length_that_can_be_read_two_ways_reaches_no_service(String length) throws IOException {
        Asking.raw(POST + length + "\r\n0\r\n\r\n" + HIDDEN);
        assertThat(Asking.analyzer("received")).doesNotContain("POST").doesNotContain("internal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5\nhello\r\n0\r\n\r\n",
                "5;a\nb\r\nhello\r\n0\r\n\r\n",
                "5 \r\nhelloX\r\n0\r\n\r\n",
                "-5\r\nhello\r\n0\r\n\r\n",
                "fffffffff\r\nhello\r\n0\r\n\r\n"
            })
    void a_malformed_chunk_hides_nothing(String chunks) throws IOException {
        Asking.raw(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunks + HIDDEN);
        assertNothingHidden();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/rules/%0d%0aX-Evil:%201", "/api/rules/a%20HTTP/1.1%0d%0aHost:%20x"})
    void an_encoded_line_end_stays_encoded(String path) throws IOException {
        String answer = Asking.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200").contains("%0d%0a").doesNotContain("x-evil");
    }

    @ParameterizedTest
    @ValueSource(strings = {"websocket", "h2c"})
    void a_connection_cannot_be_turned_into_another(String protocol) throws IOException {
        String answer =
                Asking.raw("GET /api/rules HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                        + "Upgrade: " + protocol + "\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
        assertThat(answer)
                .doesNotStartWith("HTTP/1.1 101")
                .doesNotContain("\"upgrade\"")
                .doesNotContain("\"http2-settings\"");
    }
}
