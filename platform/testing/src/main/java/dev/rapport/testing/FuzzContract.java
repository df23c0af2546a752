package dev.rapport.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Sends a service what its OpenAPI document allows and much that it does not. A service's test extends it. What is
/// sent
/// is the same in each run.
public abstract class FuzzContract {

    private static final int TRIES = 30;
    private static final int LONGEST = 100;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int SERVER_FAULT = 500;
    private static final long SEED = 20_260_301;

    private final Endpoints endpoints = new Endpoints();
    private final String owner = TestTokens.of(UUID.randomUUID(), UUID.randomUUID(), "owner");
    private final Random random = new Random(SEED);
    private final NastyValues values = new NastyValues(random, endpoints.document());
    private int served;

    @Test
    void no_input_is_answered_with_a_fault_of_the_server() {
        var operations = endpoints.operations();
        assertFalse(operations.isEmpty());

        List<String> faults = new ArrayList<>();
        for (var operation : operations) {
            for (int left = TRIES; left > 0; left--) {
                attack(operation, faults);
            }
        }

        assertTrue(served > operations.size(), "most is refused at once: what lies behind the first check was not met");
        assertEquals("", String.join("\n\n", faults));
    }

    private void attack(Endpoints.Operation operation, List<String> faults) {
        String target = target(operation);
        String body = body(operation);
        var request = HttpRequest.newBuilder(endpoints.at(target))
                .header("Authorization", "Bearer " + owner)
                .header("Content-Type", operation.contentType())
                .method(operation.method(), body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
        int status = endpoints.status(request);
        served += status < MULTIPLE_CHOICES ? 1 : 0;
        if (status >= SERVER_FAULT) {
            faults.add("%s %s answers %d to %s".formatted(operation.method(), target, status, body));
        }
    }

    private String target(Endpoints.Operation operation) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        for (JsonNode parameter : operation.parameters()) {
            String name = parameter.path("name").asText();
            String value = encoded(values.value(parameter.path("schema")));
            if (parameter.path("in").asText().equals("path")) {
                path = path.replace("{" + name + "}", value.isEmpty() ? "x" : value);
            } else if (parameter.path("in").asText().equals("query") && random.nextInt(3) > 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return path + query;
    }

    private String body(Endpoints.Operation operation) {
        if (operation.method().equals("GET")) {
            return "";
        }
        return switch (random.nextInt(8)) {
            case 0 -> values.text();
            case 1 -> "{\"a\": ";
            default -> values.value(operation.body()).toString();
        };
    }

    /// Short enough that the first line of the request is one that the server reads.
    private static String encoded(JsonNode value) {
        String text = value.isValueNode() ? value.asText() : value.toString();
        return URLEncoder.encode(text.substring(0, Math.min(text.length(), LONGEST)), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }
}
