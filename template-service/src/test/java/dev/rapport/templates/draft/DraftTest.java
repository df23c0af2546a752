package dev.rapport.templates.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import dev.rapport.contracts.AnalysisEvent;
import dev.rapport.contracts.EventType;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.TemplateEvent;
import dev.rapport.contracts.Topics;
import dev.rapport.templates.Member;
import dev.rapport.templates.Published;
import dev.rapport.templates.WithRunningPlatform;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithRunningPlatform
class DraftTest {

    private static final String NOTE =
            "Hi Noor, your talk on retiring the nightly batch made me redraw our own pipeline. How did you"
                    + " win over the finance team?";

    private final Member member = Member.ofNewWorkspace();
    private final UUID connectionId = UUID.randomUUID();

    @Test
    void a_due_thank_you_gets_a_draft_about_what_the_note_was_about() {
        // Given
        ReminderEvent.Due due = due("thank_you", NOTE);

        // When
        send(due);

        // Then
        TemplateEvent.DraftPrepared prepared = prepared(due);
        assertThat(prepared.text())
                .startsWith("Thanks for connecting, Noor.")
                .contains("your talk on retiring the nightly batch");
        assertThat(prepared.key()).isEqualTo(connectionId);
        member.get("/api/drafts?reminderId=" + due.reminderId())
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].id", equalTo(prepared.draftId().toString()))
                .body("items[0].text", equalTo(prepared.text()))
                .body("items[0].subject", equalTo("your talk on retiring the nightly batch"))
                .body("items[0].status", equalTo("unjudged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thank_you", "engage", "share", "question", "interest", "bump"})
    void every_step_gets_a_draft_even_when_the_note_named_nothing(String step) {
        ReminderEvent.Due due = due(step, (NoteDetails) null);

        send(due);

        assertThat(prepared(due).text()).contains("Noor").doesNotContain("{{").doesNotContain("  ");
    }

    @Test
    void a_workspaces_own_step_gets_a_draft_of_its_kind_and_one_of_its_own_words_none() {
        ReminderEvent.Due spare = own("a_line_of_ones_own", "message");
        ReminderEvent.Due due = own("first_words", "thank_you");

        send(spare);
        send(due);

        assertThat(prepared(due).text()).startsWith("Thanks for connecting, Noor.");
        member.get("/api/drafts?reminderId=" + due.reminderId())
                .statusCode(200)
                .body("items[0].step", equalTo("first_words"));
        member.get("/api/drafts?reminderId=" + spare.reminderId()).body("items", empty());
    }

    @Test
    void the_same_event_twice_makes_one_draft() {
        // Given
        ReminderEvent.Due due = due("thank_you", NOTE);
        UUID eventId = UUID.randomUUID();

        // When
        Published.send(eventId, member.workspaceId(), due);
        Published.send(eventId, member.workspaceId(), due);
        Published.send(UUID.randomUUID(), member.workspaceId(), due);
        ReminderEvent.Due last = due("bump", NOTE);
        send(last);

        // Then
        prepared(last);
        assertThat(Published.read(TemplateEvent.DraftPrepared.class, event -> isOurs(event) && !isFor(event, last), 1))
                .hasSize(1);
        member.get("/api/drafts?connectionId=" + connectionId).body("items.size()", equalTo(2));
    }

    @Test
    void a_second_thank_you_to_the_same_person_says_something_else_and_a_third_is_left_to_a_person() {
        // Given
        ReminderEvent.Due first = due("thank_you", NOTE);
        ReminderEvent.Due second = due("thank_you", NOTE);
        ReminderEvent.Due third = due("thank_you", NOTE);
        ReminderEvent.Due bump = due("bump", NOTE);

        // When
        List.of(first, second, third, bump).forEach(this::send);

        // Then
        prepared(bump);
        assertThat(Similarity.of(prepared(second).text(), prepared(first).text()))
                .isLessThan(0.34);
        member.get("/api/drafts?reminderId=" + third.reminderId()).body("items", empty());
    }

    @Test
    void a_draft_is_judged_and_held_if_it_asks_for_what_does_not_belong_in_the_step() {
        // Given
        ReminderEvent.Due due = due("thank_you", NOTE);
        send(due);
        UUID draftId = prepared(due).draftId();
        AnalysisEvent.Requested requested = Published.read(
                        AnalysisEvent.Requested.class,
                        event -> event.analysisId().equals(draftId),
                        1)
                .getFirst();
        assertThat(requested.note().sender()).isEqualTo("job_seeker");

        // When
        Published.send(UUID.randomUUID(), member.workspaceId(), completed(draftId, "call-request"));

        // Then
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> member.get("/api/drafts/" + draftId)
                        .body("status", equalTo("held"))
                        .body("heldFor", equalTo(List.of("call-request"))));
    }

    @Test
    void a_judgement_that_comes_twice_or_of_something_else_changes_nothing_more() {
        // Given
        ReminderEvent.Due due = due("thank_you", NOTE);
        UUID unknown = UUID.randomUUID();
        UUID eventId = UUID.randomUUID();
        send(due);
        UUID draftId = prepared(due).draftId();

        // When
        Published.send(UUID.randomUUID(), member.workspaceId(), completed(unknown, "pitch"));
        Published.send(eventId, member.workspaceId(), completed(draftId, "flattery-only"));
        Published.send(eventId, member.workspaceId(), completed(draftId, "flattery-only"));
        Published.send(UUID.randomUUID(), member.workspaceId(), completed(draftId, "flattery-only"));

        // Then
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> member.get("/api/drafts/" + draftId).body("status", equalTo("ready")));
        member.get("/api/drafts?connectionId=" + connectionId)
                .body("items.size()", equalTo(1))
                .body("items[0].heldFor", empty());
    }

    @Test
    void reminders_that_come_in_another_order_each_get_their_own_draft() {
        // Given
        List<ReminderEvent.Due> backwards = List.of(due("bump", NOTE), due("share", NOTE), due("thank_you", NOTE));

        // When
        backwards.forEach(this::send);
        backwards.forEach(this::send);

        // Then
        backwards.forEach(DraftTest::prepared);
        member.get("/api/drafts?connectionId=" + connectionId)
                .body("items.step", containsInAnyOrder("thank_you", "share", "bump"));
    }

    @Test
    void a_recruiter_says_nothing_that_a_job_seeker_would() {
        // Given
        NoteDetails note = new NoteDetails(NOTE, "recruiter", "candidate", "cold");
        ReminderEvent.Due seeker = due("interest", NOTE);
        ReminderEvent.Due recruiter = due("interest", note);

        // When
        send(seeker);
        send(recruiter);

        // Then
        assertThat(prepared(seeker).text()).contains("what comes next");
        assertThat(prepared(recruiter).text()).contains("I recruit").doesNotContain("your team is one");
    }

    @Test
    void a_step_of_the_workspaces_own_gets_no_draft_and_holds_up_nothing() {
        // Given
        ReminderEvent.Due own = due("birthday", NOTE);
        ReminderEvent.Due next = due("bump", NOTE);

        // When
        send(own);
        send(next);

        // Then
        prepared(next);
        member.get("/api/drafts?reminderId=" + own.reminderId()).statusCode(200).body("items", empty());
    }

    @Test
    void what_cannot_be_read_goes_to_the_dead_letters_and_the_next_is_handled() {
        // Given
        UUID broken = UUID.randomUUID();
        ReminderEvent.Due next = due("bump", NOTE);

        // When
        Published.sendRaw(UUID.randomUUID(), member.workspaceId(), EventType.REMINDER_DUE, broken, "{\"step\":");
        send(next);

        // Then
        prepared(next);
        try (var probe = Published.probe()) {
            assertThat(probe.read(
                            Topics.deadLetter(Topics.REMINDERS),
                            event -> broken.toString().equals(event.key()),
                            1,
                            Duration.ofSeconds(10)))
                    .hasSize(1);
        }
    }

    @Test
    void another_workspace_sees_no_draft_of_it() {
        ReminderEvent.Due due = due("thank_you", NOTE);
        send(due);
        UUID draftId = prepared(due).draftId();

        Member stranger = Member.ofNewWorkspace();

        stranger.get("/api/drafts/" + draftId).statusCode(404);
        stranger.get("/api/drafts?reminderId=" + due.reminderId()).body("items", empty());
    }

    @Test
    void a_list_needs_to_know_whose_drafts() {
        member.get("/api/drafts").statusCode(400).body("errors[0].field", equalTo("reminderId"));
    }

    private ReminderEvent.Due due(String step, @Nullable String note) {
        return due(step, note == null ? null : new NoteDetails(note, "job_seeker", "hiring_manager", "event"));
    }

    private ReminderEvent.Due own(String step, String kind) {
        ReminderEvent.Due due = due(step, (NoteDetails) null);
        return new ReminderEvent.Due(
                due.reminderId(),
                due.connectionId(),
                due.memberId(),
                step,
                due.dueAt(),
                due.person(),
                due.note(),
                kind);
    }

    private ReminderEvent.Due due(String step, @Nullable NoteDetails note) {
        return new ReminderEvent.Due(
                UUID.randomUUID(),
                connectionId,
                member.id(),
                step,
                Instant.parse("2026-03-04T16:30:00Z"),
                new Person("Dr. Noor Haddad", "Quayside Robotics", "Head of Platform", null),
                note,
                null);
    }

    private void send(ReminderEvent.Due due) {
        Published.send(UUID.randomUUID(), member.workspaceId(), due);
    }

    private static TemplateEvent.DraftPrepared prepared(ReminderEvent.Due due) {
        List<TemplateEvent.DraftPrepared> found =
                Published.read(TemplateEvent.DraftPrepared.class, event -> isFor(event, due), 1);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static boolean isFor(TemplateEvent.DraftPrepared event, ReminderEvent.Due due) {
        return event.reminderId().equals(due.reminderId());
    }

    private boolean isOurs(TemplateEvent.DraftPrepared event) {
        return event.connectionId().equals(connectionId);
    }

    private static AnalysisEvent.Completed completed(UUID analysisId, String rule) {
        return new AnalysisEvent.Completed(
                analysisId,
                null,
                55,
                "revise",
                List.of(
                        new AnalysisEvent.FoundRule("brief", "strength", 0, 4, 5),
                        new AnalysisEvent.FoundRule("no-specifics", "warning", 0, 4, -5),
                        new AnalysisEvent.FoundRule(rule, "warning", 0, 4, -20)),
                Instant.parse("2026-03-04T16:30:05Z"));
    }
}
