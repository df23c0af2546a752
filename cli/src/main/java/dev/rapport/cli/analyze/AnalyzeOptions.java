package dev.rapport.cli.analyze;

import dev.rapport.cli.note.NoteDefaults;
import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.Audience;
import dev.rapport.engine.Depth;
import dev.rapport.engine.Sender;
import dev.rapport.engine.Situation;
import dev.rapport.engine.Verdict;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options of `analyze`.
final class AnalyzeOptions {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, jsonl or csv; by default what the file's name says (.jsonl, .csv), else text")
    @Nullable
    InputFormat format;

    @Option(
            names = "--sender",
            paramLabel = "WHO",
            description = "who writes: job_seeker, recruiter, sales, other (text: job_seeker)")
    @Nullable
    Sender sender;

    @Option(
            names = "--audience",
            paramLabel = "WHOM",
            description = "who will read it: hiring_manager, recruiter, candidate, prospect, peer, alumni, unknown"
                    + " (text: hiring_manager)")
    @Nullable
    Audience audience;

    @Option(
            names = "--situation",
            paramLabel = "WHY",
            description = "what led to it: after_applying, before_posting, mutual_connection, shared_background, event,"
                    + " cold, other (text: cold)")
    @Nullable
    Situation situation;

    @Option(names = "--recipient", paramLabel = "NAME", description = "the reader's name, to check the greeting by")
    @Nullable
    String recipient;

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "" + AnalysisSettings.DEFAULT_LIMIT,
            description = "characters a note may have (${DEFAULT-VALUE}; free accounts are reported to have 200)")
    int limit;

    @Option(
            names = "--depth",
            paramLabel = "DEPTH",
            defaultValue = "full",
            description =
                    "quick or full (${DEFAULT-VALUE}): whether to ask the sentence model where patterns are unsure")
    Depth depth = Depth.FULL;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            description = "revise or hold: exit with 3 if a note's verdict is that or worse")
    @Nullable
    Verdict failOn;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "auto, always or never (${DEFAULT-VALUE}: on a terminal, unless NO_COLOR is set)")
    ColourChoice colour = ColourChoice.AUTO;

    /// For notes that each say their own context: only what was given here fills in.
    NoteDefaults forBatch() {
        return new NoteDefaults(sender, audience, situation, recipient, settings());
    }

    /// For a bare note, which has no place to say its context.
    NoteDefaults forOneNote() {
        return new NoteDefaults(
                Objects.requireNonNullElse(sender, Sender.JOB_SEEKER),
                Objects.requireNonNullElse(audience, Audience.HIRING_MANAGER),
                Objects.requireNonNullElse(situation, Situation.COLD),
                recipient,
                settings());
    }

    private AnalysisSettings settings() {
        return AnalysisSettings.DEFAULT.withLimit(limit).withDepth(depth);
    }
}
