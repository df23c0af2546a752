package dev.rapport.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Predicate;

/// Puts the services' documents together: public paths only, schemas of one name that differ told apart by the
/// service's.
final class OpenApiMerger {

    private static final String SCHEMAS = "#/components/schemas/";

    private final Predicate<String> isPublic;
    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode schemas = JsonNodeFactory.instance.objectNode();

    OpenApiMerger(Predicate<String> isPublic) {
        this.isPublic = isPublic;
    }

    /// @param prefix put before the name of a schema that is taken by another one (`Followup`)
    void add(String prefix, JsonNode document) {
        Map<String, String> renamed = new HashMap<>();
        JsonNode added = document.path("components").path("schemas");
        for (Entry<String, JsonNode> schema : added.properties()) {
            JsonNode known = schemas.get(schema.getKey());
            if (known != null && !known.equals(schema.getValue())) {
                renamed.put(SCHEMAS + schema.getKey(), SCHEMAS + prefix + schema.getKey());
            }
        }
        for (Entry<String, JsonNode> schema : added.properties()) {
            String name = renamed.getOrDefault(SCHEMAS + schema.getKey(), SCHEMAS + schema.getKey());
            schemas.set(name.substring(SCHEMAS.length()), copy(schema.getValue(), renamed));
        }
        for (Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (isPublic.test(path.getKey())) {
                paths.set(path.getKey(), copy(path.getValue(), renamed));
            }
        }
    }

    ObjectNode merged() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("openapi", "3.1.0");
        document.putObject("info")
                .put("title", "Rapport")
                .put("version", "1")
                .put("description", "Connection notes that get accepted: judged, kept, followed up.");
        document.putArray("servers").addObject().put("url", "/");
        document.set("paths", paths.deepCopy());
        document.putObject("components").set("schemas", schemas.deepCopy());
        return document;
    }

    /// A deep copy in which references follow the renaming and the services' own security is left out: it is not the
    /// public's.
    private static JsonNode copy(JsonNode node, Map<String, String> renamed) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copied = JsonNodeFactory.instance.objectNode();
                object.properties().stream()
                        .filter(field -> !(field.getKey().equals("security")
                                && field.getValue().isArray()))
                        .forEach(field -> copied.set(field.getKey(), copy(field.getValue(), renamed)));
                yield copied;
            }
            case ArrayNode array -> {
                ArrayNode copied = JsonNodeFactory.instance.arrayNode();
                array.forEach(element -> copied.add(copy(element, renamed)));
                yield copied;
            }
            case TextNode text -> TextNode.valueOf(renamed.getOrDefault(text.textValue(), text.textValue()));
            default -> node;
        };
    }
}
