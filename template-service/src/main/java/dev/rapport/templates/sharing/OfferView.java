package dev.rapport.templates.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.library.TemplateForm;
import dev.rapport.templates.outcome.VersionOutcome;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An offer, as either side sees it.
///
/// @param evidence what had become of the version's notes where it comes from, when it was offered; other people wrote
/// to
///     others there, so it promises nothing here
/// @param answer `taken` or `declined`; absent while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        UUID id,
        UUID fromWorkspaceId,
        UUID toWorkspaceId,
        Instant offeredAt,
        @Nullable String answer,
        TemplateForm template,
        @Nullable VersionOutcome evidence) {}
