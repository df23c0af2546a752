package dev.rapport.templates.draft;

import dev.rapport.templates.library.Kind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A text prepared for a due reminder.
///
/// @param kind what the step is about; a workspace may call the step what it likes
/// @param subject what the note was about, as the text says it
/// @param templateVersionId the version it was written from
/// @param judged what the analyzer found, once it has answered
record Draft(
        UUID id,
        UUID reminderId,
        UUID connectionId,
        UUID memberId,
        String step,
        Kind kind,
        @Nullable String subject,
        String text,
        @Nullable UUID templateVersionId,
        Instant preparedAt,
        @Nullable Judged judged) {

    /// @param score fit to the guidance for a note, 0 to 100; a message has more room, so read the faults first
    /// @param faults ids of the rules that had findings, strengths left out
    record Judged(int score, List<String> faults, Instant at) {

        Judged {
            faults = List.copyOf(faults);
        }
    }
}
