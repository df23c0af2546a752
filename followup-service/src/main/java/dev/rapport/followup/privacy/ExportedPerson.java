package dev.rapport.followup.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An export as clients see it: the rows under the names that the rest of the API uses, and where else to ask.
final class ExportedPerson {

    private static final Pattern UNDERSCORE = Pattern.compile("_([a-z])");

    private ExportedPerson() {}

    static ObjectNode of(String rows, ObjectMapper json) {
        try {
            ObjectNode person = (ObjectNode) renamed(json.readTree(rows), json);
            String id = person.path("connection").path("id").asText();
            ArrayNode elsewhere = person.putArray("elsewhere");
            elsewhere.add(place(json, "template-service", "drafts", "/api/drafts?connectionId=" + id));
            elsewhere.add(place(json, "analyzer-service", "hashes of the note, and what became of it; no words", null));
            return person;
        } catch (JsonProcessingException cause) {
            throw new UncheckedIOException("the database writes JSON", cause);
        }
    }

    private static ObjectNode place(ObjectMapper json, String service, String what, @Nullable String path) {
        ObjectNode place = json.createObjectNode().put("service", service).put("what", what);
        return path == null ? place : place.put("path", path);
    }

    private static JsonNode renamed(JsonNode node, ObjectMapper json) {
        if (node.isArray()) {
            ArrayNode array = json.createArrayNode();
            node.forEach(item -> array.add(renamed(item, json)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        ObjectNode object = json.createObjectNode();
        node.properties().forEach(field -> object.set(name(field.getKey()), renamed(field.getValue(), json)));
        return object;
    }

    private static String name(String column) {
        return UNDERSCORE.matcher(column).replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }
}
