package dev.rapport.analyzer.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A sent note that a note is nearly the same as.
///
/// @param connectionId whom it went to; the connection has its text
/// @param similarity 0 to 1: the share of word pairs in common, names aside, as estimated
public record Twin(
        UUID connectionId,
        Instant sentAt,
        @Schema(minimum = "0", maximum = "1") double similarity) {}
