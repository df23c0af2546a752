package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// A client that did not hear the answer asks again.
class RepeatedWriteIT {
    private final String key = UUID.randomUUID().toString();

    @Test
    void the_same_write_under_the_same_key_happens_once_and_is_answered_alike() {
        Api.Answer first = prepare("Ama Mensah").expect(201);
        Api.Answer second = prepare("Ama Mensah").expect(201);
        assertThat(second.text("id")).isEqualTo(first.text("id"));
    }

    @Test
    void another_write_under_the_same_key_is_refused() {
        prepare("Ama Mensah").expect(201);
        prepare("Kofi Boateng").expect(422);
    }

    private Api.Answer prepare(String name) {
        String body = Api.json(Map.of("person", Map.of("name", name), "note", Journey.NOTE));
        return TestPlatform.api()
                .post(
                        "/api/connections",
                        body.getBytes(StandardCharsets.UTF_8),
                        request -> request.header("Idempotency-Key", key));
    }
}
