package dev.rapport.gateway.routing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import dev.rapport.gateway.support.Asking;
import dev.rapport.gateway.support.Services;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = Services.class, scope = TestResourceScope.GLOBAL)
class BodyTest {

    private static final int LIMIT = 64 * 1024;

    @BeforeEach
    void forget() {
        Asking.analyzer("clear");
    }

    @Test
    void a_body_at_the_limit_passes() {
        given().body(new byte[LIMIT])
                .post("/api/analyses")
                .then()
                .statusCode(200)
                .body("bytes", is(LIMIT));
    }

    @Test
    void a_longer_body_never_reaches_the_service() {
        given().body(new byte[LIMIT + 1])
                .post("/api/analyses")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", is("urn:rapport:problem:too-large"))
                .body("detail", containsString("65536"));
        assertThat(Asking.analyzer("received")).isEmpty();
    }

    @Test
    void a_body_of_many_megabytes_is_refused_before_it_is_read() throws IOException {
        String answer =
                Asking.raw("POST /api/analyses HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\n{");
        assertThat(answer).startsWith("HTTP/1.1 413").contains("urn:rapport:problem:too-large");
    }

    @Test
    void a_body_of_unknown_length_passes() throws Exception {
        assertThat(chunked("/api/analyses", LIMIT).body()).contains("\"bytes\": " + LIMIT);
    }

    @Test
    void a_body_of_unknown_length_is_cut_off_at_the_limit() throws Exception {
        HttpResponse<String> answer = chunked("/api/analyses", LIMIT * 4);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("urn:rapport:problem:too-large");
        assertThat(Asking.analyzer("received")).doesNotContain("POST");
    }

    @Test
    void an_upload_may_be_longer() throws Exception {
        assertThat(chunked("/api/imports", LIMIT * 8).body()).contains("\"bytes\": " + LIMIT * 8);
    }

    @Test
    void who_asks_before_sending_is_told_to_go_on() throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(gateway("/api/analyses"))
                    .expectContinue(true)
                    .POST(BodyPublishers.ofByteArray(new byte[1000]))
                    .build();
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"bytes\": 1000");
        }
    }

    private static HttpResponse<String> chunked(String path, int length) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var body = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]));
            return client.send(HttpRequest.newBuilder(gateway(path)).POST(body).build(), BodyHandlers.ofString());
        }
    }

    private static URI gateway(String path) {
        return URI.create("http://localhost:" + Asking.gatewayPort() + path);
    }
}
