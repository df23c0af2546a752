package dev.rapport.analyzer.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A note to judge, as a client writes it.
public record AnalysisRequest(
        @Schema(
                required = true,
                maxLength = 10_000,
                description = "The note as it would be sent; empty for a request without one.")
        @Nullable
        String text,

        @Schema(
                required = true,
                enumeration = {"job_seeker", "recruiter", "sales", "other"})
        @Nullable
        String sender,

        @Schema(
                required = true,
                enumeration = {"hiring_manager", "recruiter", "candidate", "prospect", "peer", "alumni", "unknown"})
        @Nullable
        String audience,

        @Schema(
                required = true,
                enumeration = {
                    "after_applying",
                    "before_posting",
                    "mutual_connection",
                    "shared_background",
                    "event",
                    "cold",
                    "other"
                })
        @Nullable
        String situation,

        @Schema(minimum = "1", maximum = "10000", description = "The longest note allowed, in UTF-16 code units.")
        @Nullable
        Integer limit,

        @Schema(maxLength = 200, description = "The reader's name, to check the greeting against.") @Nullable
        String recipientName,

        @Schema(
                enumeration = {"quick", "full"},
                description = "How deep to read: full is the default.")
        @Nullable
        String depth,

        @Nullable RecipientFacts recipient,

        @Schema(
                enumeration = {"rules", "model"},
                description =
                        "Who words the suggestion: the rules (the default), or the operator's language model where one is"
                                + " set and what it says is no worse and adds nothing.")
        @Nullable
        String wording) {}
