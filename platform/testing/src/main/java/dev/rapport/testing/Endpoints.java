package dev.rapport.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/// The endpoints of the service under test, by its own OpenAPI document, and what they answer to a token.
final class Endpoints {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI service;
    private final JsonNode document;
    private final Map<String, Operation> operations = new TreeMap<>();

    /// @param path as the document writes it, with `{name}` where a parameter goes
    /// @param parameters as the document describes them, `$ref` resolved
    /// @param body the schema of the body; missing if there is none
    record Operation(String method, String path, String contentType, List<JsonNode> parameters, JsonNode body) {}

    Endpoints() {
        service = URI.create(
                "http://localhost:" + ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class));
        document = read();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> add(path.getKey(), path.getValue(), operation)));
    }

    private void add(String path, JsonNode shared, Map.Entry<String, JsonNode> operation) {
        if (!METHODS.contains(operation.getKey())) {
            return;
        }
        String method = operation.getKey().toUpperCase(Locale.ROOT);
        var content = operation.getValue().path("requestBody").path("content").properties().stream()
                .findFirst();
        List<JsonNode> parameters = Stream.of(shared, operation.getValue())
                .flatMap(
                        holder -> StreamSupport.stream(holder.path("parameters").spliterator(), false))
                .map(this::resolve)
                .toList();
        operations.put(
                method + " " + path,
                new Operation(
                        method,
                        path,
                        content.map(Map.Entry::getKey).orElse("application/json"),
                        parameters,
                        content.map(type -> type.getValue().path("schema")).orElse(MissingNode.getInstance())));
    }

    private JsonNode resolve(JsonNode parameter) {
        return parameter.has("$ref")
                ? document.at(parameter.path("$ref").asText().substring(1))
                : parameter;
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    /// As `POST /api/things/{id}`.
    Set<String> all() {
        return operations.keySet();
    }

    URI at(String target) {
        return service.resolve(target);
    }

    /// Calls the endpoint with an empty object for a body and an id that nothing has.
    ///
    /// @param token none if missing
    /// @return the status of the answer
    int call(String method, String path, @Nullable String token) {
        Operation operation = operations.get(method + " " + path);
        var request = HttpRequest.newBuilder(
                        at(path.replaceAll("\\{[^}]+}", UUID.randomUUID().toString())))
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}"))
                .header("Content-Type", operation == null ? "application/json" : operation.contentType());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return status(request.build());
    }

    /// The status of the answer; its body, which may be a stream without end, is left unread.
    int status(HttpRequest request) {
        HttpResponse<InputStream> answer = send(request);
        close(answer.body());
        return answer.statusCode();
    }

    private JsonNode read() {
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
            throw new UncheckedIOException(request.method() + " " + request.uri() + " was not answered", cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
