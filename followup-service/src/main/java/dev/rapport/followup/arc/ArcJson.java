package dev.rapport.followup.arc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/// Arcs as they are kept. How requests are read is no matter of theirs.
public final class ArcJson {

    private static final JsonMapper MAPPER = mapper();

    private ArcJson() {}

    public static String write(Arc arc) {
        try {
            return MAPPER.writeValueAsString(arc);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an arc can always be written", cause);
        }
    }

    public static Arc read(String json) {
        try {
            return MAPPER.readValue(json, Arc.class);
        } catch (JsonProcessingException cause) {
            throw new IllegalStateException("an arc that was kept can be read", cause);
        }
    }

    static JsonMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .build();
    }
}
