package dev.rapport.templates.draft;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.judging.StepRules;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft as clients see it.
///
/// @param status `unjudged` until the analyzer has answered, then `ready`, or `held` if a finding does not belong in
///     this step
/// @param heldFor rules that hold it
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftView(
        UUID id,
        UUID reminderId,
        UUID connectionId,
        UUID memberId,
        String step,
        @Nullable String subject,
        String text,
        @Nullable UUID templateVersionId,
        Instant preparedAt,
        String status,
        List<String> heldFor) {

    static DraftView of(Draft draft) {
        List<String> heldFor = heldFor(draft);
        return new DraftView(
                draft.id(),
                draft.reminderId(),
                draft.connectionId(),
                draft.memberId(),
                draft.step(),
                draft.subject(),
                draft.text(),
                draft.templateVersionId(),
                draft.preparedAt(),
                draft.judged() == null ? "unjudged" : heldFor.isEmpty() ? "ready" : "held",
                heldFor);
    }

    private static List<String> heldFor(Draft draft) {
        Draft.Judged judged = draft.judged();
        if (judged == null) {
            return List.of();
        }
        return judged.faults().stream()
                .filter(rule -> StepRules.holds(draft.kind(), rule))
                .distinct()
                .toList();
    }
}
