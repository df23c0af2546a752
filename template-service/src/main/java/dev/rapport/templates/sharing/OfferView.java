package dev.rapport.templates.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.templates.library.TemplateForm;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An offer, as either side sees it.
///
/// @param answer `taken` or `declined`; absent while it is open
@JsonInclude(JsonInclude.Include.NON_NULL)
record OfferView(
        UUID id,
        UUID fromWorkspaceId,
        UUID toWorkspaceId,
        Instant offeredAt,
        @Nullable String answer,
        TemplateForm template) {}
