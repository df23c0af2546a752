package dev.rapport.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// The endpoints of the service under test, by its own OpenAPI document, and what they answer to a token.
final class Endpoints {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final Map<String, String> contentTypes = new TreeMap<>();

    Endpoints() {
        service = URI.create(
                "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
        document()
                .path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> add(path.getKey(), operation)));
    }

    private void add(String path, Map.Entry<String, JsonNode> operation) {
        if (METHODS.contains(operation.getKey())) {
            var types = operation.getValue().path("requestBody").path("content").fieldNames();
            contentTypes.put(
                    operation.getKey().toUpperCase(Locale.ROOT) + " " + path,
                    types.hasNext() ? types.next() : "application/json");
        }
    }

    /// As `POST /api/things/{id}`.
    Set<String> all() {
        return contentTypes.keySet();
    }

    /// Calls the endpoint with an empty object for a body and an id that nothing has.
    ///
    /// @param token none if missing
    /// @return the status of the answer; its body, which may be a stream without end, is left unread
    int call(String method, String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(service.resolve(
                        path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString())))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", contentTypes.getOrDefault(method + " " + path, "application/json"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<InputStream> answer = send(request.build());
        close(answer.body());
        return answer.statusCode();
    }

    private JsonNode document() {
        var request = HttpRequest.newBuilder(service.resolve("/q/openapi?format=json"))
                .build();
        try (InputStream body = send(request).body()) {
            return new ObjectMapper().readTree(body);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofInputStream());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
