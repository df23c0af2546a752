package dev.rapport.templates.rendering;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.rapport.templates.judging.Judgement;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A rendered text: `ready`, `held` with the reasons, or `unjudged` if nothing holds it but nobody has judged it.
///
/// @param text absent while a required slot is empty: there is no text with a hole in it
/// @param characters of the text, in UTF-16 code units
/// @param analysis analyzer-service's answer; absent if there is no text or it can't be asked now
/// @param unjudged why there is no analysis of the text
/// @param stillGeneric what of the text could still be said to anyone
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rendered(
        String status,
        UUID templateId,
        UUID templateVersionId,
        @Nullable String text,
        @Nullable Characters characters,
        List<Reason> reasons,
        List<Judgement.Finding> stillGeneric,
        @Nullable JsonNode analysis,
        @Nullable String unjudged) {

    static final String READY = "ready";
    static final String HELD = "held";
    static final String UNJUDGED = "unjudged";

    /// @param count of the text
    /// @param limit what fits
    public record Characters(int count, int limit) {}
}
