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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads one note from a JSON object. What comes before a mistake is remembered, so that the answer can still carry
/// the id of a line that breaks off later.
public final class NoteJsonReader {

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Set<String> NOTE = Set.of("text", "sender", "audience", "situation", "recipientName");

    private final long line;
    private final Set<String> strings = new HashSet<>(NOTE);
    private final Set<String> lists = new HashSet<>();
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, List<String>> listed = new HashMap<>();
    private NoteId id = NoteId.NONE;
    private @Nullable String mistake;

    /// @param line its number, for messages
    public NoteJsonReader(long line) {
        this.line = line;
    }

    /// Also reads a string of this name.
    public NoteJsonReader alsoString(String name) {
        strings.add(name);
        return this;
    }

    /// Also reads a list of strings of this name.
    public NoteJsonReader alsoList(String name) {
        lists.add(name);
        return this;
    }

    /// What [#alsoString] asked for; `null` if the object had none.
    public @Nullable String string(String name) {
        return values.get(name);
    }

    /// What [#alsoList] asked for; `null` if the object had none.
    public @Nullable List<String> list(String name) {
        return listed.get(name);
    }

    /// Reads the whole object before it complains, so that the id is known wherever it stands.
    public NoteFields read(String json) throws BadNote {
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
        } else if (lists.contains(name)) {
            readList(name, token, parser);
        } else if (strings.contains(name)) {
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

    private void readList(String name, JsonToken token, JsonParser parser) throws IOException {
        List<String> items = new ArrayList<>();
        boolean sound = token == JsonToken.START_ARRAY;
        while (token == JsonToken.START_ARRAY && parser.nextToken() != JsonToken.END_ARRAY) {
            sound &= parser.currentToken() == JsonToken.VALUE_STRING;
            items.add(parser.getText());
            parser.skipChildren();
        }
        if (sound) {
            listed.put(name, items);
        } else {
            mistake(name + ": must be a list of strings");
        }
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
