package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;

/// The platform's HTTP interface as another program uses it.
record Api(URI url) {
    static final String JSON = "application/json";

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);
    private static final Duration LONGEST_INSISTENCE = Duration.ofMinutes(3);
    private static final int FIRST_SERVER_FAULT = 500;

    /// @param body as JSON; missing if there is none
    record Answer(int status, HttpResponse<String> response, JsonNode body) {

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String text(String field) {
            return body.path(field).asText();
        }

        Answer expect(int expected) {
            assertThat(status).as(response.body()).isEqualTo(expected);
            return this;
        }
    }

    Answer get(String path) {
        return send(path, request -> request.GET());
    }

    Answer post(String path, Object body) {
        return post(path, json(body).getBytes(StandardCharsets.UTF_8), request -> request);
    }

    Answer post(String path, byte[] body, UnaryOperator<HttpRequest.Builder> more) {
        return send(
                path,
                request -> more.apply(request.setHeader("Content-Type", JSON).POST(BodyPublishers.ofByteArray(body))));
    }

    /// Posts under an idempotency key and repeats that until a service answers, as a client does that wants its write
    /// done, once, whatever happens to the platform meanwhile.
    Answer insist(String path, Object body) {
        String key = UUID.randomUUID().toString();
        byte[] bytes = json(body).getBytes(StandardCharsets.UTF_8);
        long end = System.nanoTime() + LONGEST_INSISTENCE.toNanos();
        while (true) {
            try {
                Answer answer = post(path, bytes, request -> request.header("Idempotency-Key", key));
                if (answer.status() < FIRST_SERVER_FAULT || System.nanoTime() > end) {
                    return answer;
                }
            } catch (Unanswered nobodyThere) {
                if (System.nanoTime() > end) {
                    throw nobodyThere;
                }
            }
            pause();
        }
    }

    Answer send(String path, UnaryOperator<HttpRequest.Builder> request) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(url.resolve(path)).timeout(LONGEST_ANSWER);
        try {
            HttpResponse<String> response =
                    HTTP.send(request.apply(builder).build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response, tree(response.body()));
        } catch (IOException e) {
            throw new Unanswered(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    static String json(Object value) {
        try {
            return value instanceof String text ? text : MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            return MAPPER.missingNode();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /// The connection was refused or broke.
    static final class Unanswered extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unanswered(String path, IOException cause) {
            super(path + " was not answered", cause);
        }
    }
}
