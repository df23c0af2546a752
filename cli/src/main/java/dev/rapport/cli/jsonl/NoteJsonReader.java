package dev.rapport.cli.jsonl;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import dev.rapport.cli.note.BadNote;
import dev.rapport.cli.note.Limits;
import dev.rapport.cli.note.NoteFields;
import dev.rapport.cli.note.NoteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one note from a JSON object. What comes before a mistake is remembered, so that the answer can still carry
/// the id of a line that breaks off later.
final class NoteJsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Set<String> STRINGS = Set.of("text", "sender", "audience", "situation", "recipientName");

    private final long line;
    private final Map<String, String> values = new HashMap<>();
    private NoteId id = NoteId.NONE;
    private @Nullable String mistake;

    NoteJsonReader(long line) {
        this.line = line;
    }

    /// Reads the whole object before it complains, so that the id is known wherever it stands.
    NoteFields read(String json) throws BadNote {
        try (JsonParser parser = JSON.createParser(json)) {
            readObject(parser);
        } catch (JsonProcessingException broken) {
            mistake = "line " + line + ": not valid JSON: " + reason(broken);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (mistake != null) {
            throw new BadNote(id, mistake);
        }
        return new NoteFields(
                id,
                values.get("text"),
                values.get("sender"),
                values.get("audience"),
                values.get("situation"),
                values.get("limit"),
                values.get("recipientName"));
    }

    private void readObject(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            mistake("line " + line + ": not a JSON object; give {\"id\": …, \"text\": …, \"sender\": …}");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            readValue(name, parser.nextToken(), parser);
        }
        if (parser.nextToken() != null) {
            mistake("line " + line + ": more text after the object; give one object a line");
        }
    }

    private void readValue(String name, JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.VALUE_NULL) {
            return;
        }
        if (name.equals("id")) {
            readId(token, parser);
        } else if (STRINGS.contains(name)) {
            keep(name, parser, token == JsonToken.VALUE_STRING, "must be a string");
        } else if (name.equals("limit")) {
            keep(
                    name,
                    parser,
                    token == JsonToken.VALUE_NUMBER_INT,
                    "must be a whole number from 1 to " + Limits.LONGEST);
        }
        parser.skipChildren();
    }

    private void readId(JsonToken token, JsonParser parser) throws IOException {
        if (token == JsonToken.VALUE_STRING) {
            id = NoteId.ofString(parser.getText());
        } else if (token.isNumeric()) {
            id = NoteId.ofNumber(parser.getText());
        } else {
            mistake("id: must be a string or a number");
        }
    }

    private void keep(String name, JsonParser parser, boolean rightType, String whatWouldBeRight) throws IOException {
        if (rightType) {
            values.put(name, parser.getText());
        } else {
            mistake(name + ": " + whatWouldBeRight);
        }
    }

    private void mistake(String message) {
        if (mistake == null) {
            mistake = message;
        }
    }

    private static String reason(JsonProcessingException broken) {
        String first = broken.getOriginalMessage().lines().findFirst().orElse("broken");
        return broken.getLocation() == null
                ? first
                : first + " (column " + broken.getLocation().getColumnNr() + ")";
    }
}
