package dev.rapport.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/// A note on its way from judgement to the thank-you, step by step, as a client takes it.
///
/// @param connectionId of the person it goes to
record Journey(String connectionId) {
    static final String REMINDERS = "rapport.reminders";
    static final String SCHEDULED = "dev.rapport.reminder.scheduled.v1";
    static final String DUE = "dev.rapport.reminder.due.v1";
    static final Duration LONGEST_WAIT = Duration.ofMinutes(3);

    static final Map<String, Object> NOTE = note(
            "Hi Noor, your talk on retiring the nightly batch made me redraw our own pipeline. How did you win over the finance team?");

    /// One a journey: the same note to a second person would be told to be that. An eleventh journey needs another.
    private static final List<String> TEXTS = List.of(
            "Hi Noor, your post about naming queues after rivers made our on-call rota laugh and then copy it. Which name did people fight over?",
            "Hi Noor, the chart in your harbour workshop that put repair hours beside wave height stayed with me. Where did you get the wave data?",
            "Hi Noor, your answer at the Gdansk panel that robots should ask before lifting is on our whiteboard now. Did the operators agree?",
            "Hi Noor, your write-up of the crane that stopped for a seagull is the best incident report I have read. What did you change first?",
            "Hi Noor, your demo of the gripper that sorts mussels by sound made me rethink our cameras. How loud may the hall be?",
            "Hi Noor, the line in your essay that a runbook is a letter to a tired friend changed how I write mine. Who taught you that?",
            "Hi Noor, your drawing of the tide gates in the harbour museum made my daughter ask for a lock of her own. Which gate sticks most?",
            "Hi Noor, the bit in your podcast about firing a supplier kindly is how we parted with ours last week. What do you say first?",
            "Hi Noor, your spreadsheet of forklift near misses by hour of the shift changed our breaks. Did the night crew believe it?",
            "Hi Noor, you said in Rotterdam that a robot should be dull to watch, and I have quoted it twice. What is the dullest one you run?");

    private static final AtomicInteger BEGUN = new AtomicInteger();

    /// Has the note judged and takes up the person.
    static Journey begin() {
        Map<String, Object> note = note(TEXTS.get(BEGUN.getAndIncrement()));
        assertThat(TestPlatform.api().insist("/api/analyses", note).expect(200).text("verdict"))
                .isEqualTo("send");
        Map<String, String> person = Map.of("name", "Noor Haddad", "company", "Quayside Robotics");
        return new Journey(TestPlatform.api()
                .insist("/api/connections", Map.of("person", person, "note", note))
                .expect(201)
                .text("id"));
    }

    private static Map<String, Object> note(String text) {
        return Map.of("text", text, "sender", "job_seeker", "audience", "hiring_manager", "situation", "event");
    }

    void sent() {
        move("sent");
    }

    void accepted() {
        move("accepted");
    }

    private void move(String move) {
        TestPlatform.api()
                .insist("/api/connections/" + connectionId + "/" + move, Map.of())
                .expect(200);
    }

    /// The connection's reminder, once there is one of which that is true.
    JsonNode awaitReminder(Predicate<JsonNode> condition) {
        return await().atMost(LONGEST_WAIT)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(Api.Unanswered.class)
                .until(this::reminder, condition);
    }

    JsonNode awaitDueWithDraft() {
        return awaitReminder(reminder -> "due".equals(reminder.path("state").asText()) && reminder.has("draft"));
    }

    private JsonNode reminder() {
        JsonNode items = TestPlatform.api()
                .get("/api/reminders?connection=" + connectionId)
                .body()
                .path("items");
        assertThat(items.size()).isLessThanOrEqualTo(1);
        return items.isEmpty() ? new ObjectMapper().createObjectNode() : items.get(0);
    }
}
