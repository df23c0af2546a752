package dev.rapport.templates.judging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// A text and its context, in analyzer-service's words.
///
/// @param limit in UTF-16 code units
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TextToJudge(
        String text,
        String sender,
        String audience,
        String situation,
        int limit,
        @Nullable String recipientName) {}
