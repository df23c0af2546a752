package dev.rapport.templates.rendering;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the sender has filled in.
///
/// @param audience who reads, if not the template's first audience
/// @param limit the seat's note limit, if not 300
public record RenderRequest(
        @Nullable Map<String, @Nullable String> slots,
        @Nullable String audience,
        @Nullable Integer limit) {}
