package dev.rapport.templates.linting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;

import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.templates.Member;
import dev.rapport.templates.Published;
import dev.rapport.templates.TemplateJson;
import dev.rapport.templates.WithRunningPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRunningPlatform
class LintEventsTest {

    @Test
    void what_was_not_judged_before_publishing_is_asked_by_event_and_the_answer_is_shown() {
        // Given
        Member member = Member.ofNewWorkspace();
        String text = "Hi {{first_name}}, your {{piece}} after the OUTAGE " + member.id()
                + " helped{{#place}} in {{place}}{{/place}}.";
        String id = member.post("/api/templates", Map.of("template", TemplateJson.note("By event", text)))
                .extract()
                .path("id");
        member.post("/api/templates/" + id + "/publish", Map.of("override", "The analyzer is away"))
                .statusCode(200);
        member.get("/api/templates/" + id).body("lint.status", equalTo("pending"));

        // When
        List<AnalysisEvent.Requested> asked = Published.read(
                AnalysisEvent.Requested.class,
                event -> event.note().text().contains(member.id().toString()),
                4);
        assertThat(asked).hasSize(4);
        for (AnalysisEvent.Requested event : asked.reversed()) {
            UUID eventId = UUID.randomUUID();
            Published.send(eventId, member.workspaceId(), completed(event.analysisId()));
            Published.send(eventId, member.workspaceId(), completed(event.analysisId()));
            Published.send(UUID.randomUUID(), member.workspaceId(), completed(event.analysisId()));
        }

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> member.get("/api/templates/" + id)
                        .body("lint.status", equalTo("held"))
                        .body("lint.results.size()", equalTo(4))
                        .body("lint.results.audience", hasItem("hiring_manager"))
                        .body("lint.results.sample", hasItem("plain"))
                        .body("lint.results.faults", everyItem(hasItem("pitch"))));
    }

    @Test
    void a_version_that_is_shown_again_by_a_rollback_is_judged_again() {
        // Given
        Member member = Member.ofNewWorkspace();
        String text =
                "Hi {{first_name}}, your {{piece}} for " + member.id() + " helped{{#place}} in {{place}}{{/place}}.";
        String id = member.post("/api/templates", Map.of("template", TemplateJson.note("Again", text)))
                .extract()
                .path("id");
        member.post("/api/templates/" + id + "/publish", Map.of()).statusCode(200);

        // When
        member.post("/api/templates/" + id + "/rollback", Map.of("version", 1)).statusCode(200);

        // Then
        assertThat(Published.read(
                        AnalysisEvent.Requested.class,
                        event -> event.note().text().contains(member.id().toString()),
                        4))
                .hasSize(4);
    }

    private static AnalysisEvent.Completed completed(UUID analysisId) {
        return new AnalysisEvent.Completed(
                analysisId,
                null,
                30,
                "hold",
                List.of(new AnalysisEvent.FoundRule("pitch", "error", 0, 4, -60)),
                Instant.parse("2026-03-04T16:30:05Z"));
    }
}
