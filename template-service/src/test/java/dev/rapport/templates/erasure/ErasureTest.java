package dev.rapport.templates.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;

import dev.rapport.contracts.ConnectionEvent;
import dev.rapport.contracts.Event;
import dev.rapport.contracts.NoteDetails;
import dev.rapport.contracts.Person;
import dev.rapport.contracts.ReminderEvent;
import dev.rapport.contracts.TemplateEvent;
import dev.rapport.service.sql.Sql;
import dev.rapport.templates.Member;
import dev.rapport.templates.Published;
import dev.rapport.templates.WithRunningPlatform;
import dev.rapport.tenancy.WorkspaceScope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithRunningPlatform
class ErasureTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant TIME = Instant.parse("2026-03-04T16:30:00Z");
    private static final Person PERSON = new Person("Noor Haddad", "Quayside Robotics", null, null);
    private static final NoteDetails NOTE =
            new NoteDetails("Hi Noor, your talk on quiet pipelines stayed.", "job_seeker", "hiring_manager", "event");

    private final Member member = Member.ofNewWorkspace();
    private final UUID connection = UUID.randomUUID();

    @Inject
    Sql sql;

    @Inject
    WorkspaceScope workspaces;

    @Test
    void drafts_of_who_was_erased_are_gone_and_the_counts_stay() {
        // Given
        send(new ConnectionEvent.Sent(connection, member.id(), PERSON, NOTE, null, List.of(), TIME, null));
        draftFor(connection);
        await().atMost(PATIENCE).until(() -> outcomes() == 1);

        // When
        send(new ConnectionEvent.Erased(connection, member.id(), TIME));

        // Then
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        member.get("/api/drafts?connectionId=" + connection).body("items", empty()));
        assertThat(outcomes()).isEqualTo(1);
        assertThat(outcomesOf(connection)).isZero();
    }

    @Test
    void an_older_reminder_that_comes_again_brings_nobody_back() {
        // Given
        send(new ConnectionEvent.Erased(connection, member.id(), TIME));
        await().atMost(PATIENCE).until(this::isForgotten);

        // When
        send(due(connection));
        draftFor(UUID.randomUUID());

        // Then
        member.get("/api/drafts?connectionId=" + connection).body("items", empty());
    }

    private void draftFor(UUID someone) {
        ReminderEvent.Due due = due(someone);
        send(due);
        assertThat(Published.read(
                        TemplateEvent.DraftPrepared.class,
                        draft -> draft.reminderId().equals(due.reminderId()),
                        1))
                .hasSize(1);
    }

    private ReminderEvent.Due due(UUID someone) {
        return new ReminderEvent.Due(UUID.randomUUID(), someone, member.id(), "thank_you", TIME, PERSON, NOTE, null);
    }

    private void send(Event event) {
        Published.send(UUID.randomUUID(), member.workspaceId(), event);
    }

    private int outcomes() {
        return count("select count(*) from outcome");
    }

    private int outcomesOf(UUID someone) {
        return count("select count(*) from outcome where connection_id = ?", someone);
    }

    private boolean isForgotten() {
        return count("select count(*) from forgotten_key where key_hash = key_hash(?)", connection) == 1;
    }

    private int count(String query, Object... parameters) {
        return workspaces.inTransaction(
                member.workspaceId(),
                () -> sql.first(query, row -> row.getInt(1), parameters).orElseThrow());
    }
}
