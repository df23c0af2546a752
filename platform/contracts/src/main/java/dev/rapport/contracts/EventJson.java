package dev.rapport.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Optional;

/// Event data as JSON: camel case, instants in ISO 8601 UTC, absent rather than null. Readers ignore fields that they
/// do
/// not know, so that a newer writer does not break them.
public final class EventJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    public static String write(Event event) {
        try {
            return MAPPER.writeValueAsString(event);
        } catch (JsonProcessingException cause) {
            throw new IllegalArgumentException(
                    "cannot write " + EventType.of(event).typeName(), cause);
        }
    }

    /// @throws IOException if the bytes are not JSON of that shape, or lack a field that the event cannot do without
    public static <E extends Event> E read(byte[] json, Class<E> dataClass) throws IOException {
        E event = MAPPER.readValue(json, dataClass);
        if (event == null) {
            throw new IOException("the data is null");
        }
        Optional<String> absent = RequiredFields.firstAbsent((Record) event);
        if (absent.isPresent()) {
            throw new IOException("the field " + absent.get() + " is missing");
        }
        return event;
    }
}
