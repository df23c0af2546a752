package dev.rapport.followup.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LedgerTest {

    /// In Auckland it is already 1 June.
    private static final Instant NOW = Instant.parse("2026-05-31T13:00:00Z");

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @BeforeEach
    void beInAuckland() {
        clock.set(NOW);
        client.seat("Pacific/Auckland");
    }

    @Test
    void months_begin_by_the_seats_clock_and_weeks_are_seven_days() {
        send("2026-05-31T12:30:00Z");
        send("2026-05-31T11:30:00Z");
        send("2026-05-24T13:00:00Z");
        client.move(send("2026-05-30T10:00:00Z"), "accepted", NOW);

        JsonPath ledger = client.get("/api/seats/me/ledger");

        assertThat(used(ledger, "notes_a_month")).isEqualTo(1);
        assertThat(used(ledger, "invitations_a_week")).isEqualTo(3);
        assertThat(used(ledger, "pending")).isEqualTo(3);
        assertThat(ledger.getString("items[1].source")).isEqualTo("lore");
        assertThat(ledger.getInt("items[1].left")).isEqualTo(97);
        assertThat(ledger.getString("items[1].warning")).isNull();
    }

    @Test
    void a_warning_comes_before_the_limit_and_another_at_it() {
        set(Map.of("pending", 5)).statusCode(200);
        for (int number = 0; number < 3; number++) {
            send("2026-05-31T12:30:00Z");
        }
        assertThat(client.get("/api/seats/me/ledger").getString("items[2].warning"))
                .isNull();

        send("2026-05-31T12:30:00Z");
        JsonPath near = client.get("/api/seats/me/ledger");
        send("2026-05-31T12:30:00Z");
        JsonPath reached = client.get("/api/seats/me/ledger");

        assertThat(near.getString("items[2].warning")).contains("4 of 5");
        assertThat(near.getString("items[2].source")).isEqualTo("own");
        assertThat(reached.getString("items[2].warning")).contains("at the limit");
    }

    @Test
    void zero_goes_back_to_what_is_known_and_less_is_refused() {
        set(Map.of("invitationsAWeek", 20)).body("items[1].limit", equalTo(20));

        set(Map.of("invitationsAWeek", 0)).body("items[1].limit", equalTo(100));

        set(Map.of("invitationsAWeek", -1)).statusCode(400).body("errors[0].field", equalTo("invitationsAWeek"));
    }

    private ValidatableResponse set(Map<String, Object> limits) {
        return client.request().body(limits).put("/api/seats/me/ledger").then();
    }

    private String send(String at) {
        String id = client.prepared();
        client.move(id, "sent", Instant.parse(at));
        return id;
    }

    private static int used(JsonPath ledger, String kind) {
        return ledger.getInt("items.find { it.kind == '" + kind + "' }.used");
    }
}
