package dev.rapport.followup.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.followup.Client;
import dev.rapport.testing.MovableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SeatDaysOffTest {

    private final Client client = Client.inNewWorkspace();

    @Inject
    MovableClock clock;

    @Test
    void an_absence_moves_what_is_planned_and_says_so() {
        // Given
        Instant tuesday = Instant.parse("2026-05-05T09:00:00Z");
        clock.set(tuesday);
        client.seat("Europe/Berlin");
        String connection = client.accepted(tuesday);

        // When
        save(Map.of("holidays", "DE", "absences", List.of(Map.of("from", "2026-05-06", "to", "2026-05-08"))));

        // Then
        assertThat(client.openReminder(connection)).containsEntry("dueAt", "2026-05-11T07:00:00Z");
        assertThat((String) client.openReminder(connection).get("reason"))
                .startsWith("Moved from 6 May to 11 May.")
                .contains("when you are back");
    }

    @Test
    void a_seat_saved_without_days_off_keeps_them() {
        client.seat("Europe/Berlin");
        save(Map.of("holidays", "de-by"));

        client.seat("Europe/Vienna");

        assertThat(client.get("/api/seats/me").getString("daysOff.holidays")).isEqualTo("DE-BY");
    }

    @Test
    void unknown_countries_and_absences_that_end_before_they_begin_are_refused() {
        put(Map.of("holidays", "XX"))
                .statusCode(400)
                .body("errors[0].field", equalTo("daysOff.holidays"))
                .body("detail", containsString("DE-BY"));
        put(Map.of("absences", List.of(Map.of("from", "2026-05-06", "to", "2026-05-05"))))
                .statusCode(400)
                .body("errors[0].field", equalTo("daysOff.absences.to"));
    }

    private void save(Map<String, Object> daysOff) {
        put(daysOff).statusCode(200);
    }

    private ValidatableResponse put(Map<String, Object> daysOff) {
        return client.request()
                .body(Map.of(
                        "zone",
                        "Europe/Berlin",
                        "workingDays",
                        List.of("monday", "tuesday", "wednesday", "thursday", "friday"),
                        "workingHours",
                        Map.of("from", "09:00", "to", "17:00"),
                        "noteLimit",
                        300,
                        "daysOff",
                        daysOff))
                .put("/api/seats/me")
                .then();
    }
}
