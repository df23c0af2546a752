package dev.rapport.contracts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happens in the template library.
public sealed interface TemplateEvent extends Event {

    /// @param version counts from 1 within the template
    /// @param kind `note`, or the step of the arc that the text is for (`thank_you` …)
    /// @param text the wording with its slots
    record Published(
            UUID templateId, UUID versionId, int version, String name, String kind, String text, Instant publishedAt)
            implements TemplateEvent {

        @Override
        public UUID key() {
            return templateId;
        }
    }

    record Retired(UUID templateId, UUID versionId, Instant retiredAt) implements TemplateEvent {

        @Override
        public UUID key() {
            return templateId;
        }
    }

    /// A draft for a due reminder; the key is the connection, so that it follows its reminder's history.
    ///
    /// @param text ready to be read and changed by a person; never sent by the platform
    /// @param templateVersionId the version it was rendered from, if any
    record DraftPrepared(
            UUID draftId,
            UUID reminderId,
            UUID connectionId,
            UUID memberId,
            String text,
            @Nullable UUID templateVersionId,
            Instant preparedAt)
            implements TemplateEvent {

        @Override
        public UUID key() {
            return connectionId;
        }
    }
}
