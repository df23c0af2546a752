package dev.rapport.analyzer.analysis;

import dev.rapport.engine.Depth;
import dev.rapport.engine.NoteContext;
import org.jspecify.annotations.Nullable;

/// A note that was asked about and makes sense.
///
/// @param limit the longest note, if it was said
/// @param wordedByModel whether a language model may word the suggestion
public record NoteToJudge(
        String text, NoteContext context, @Nullable Integer limit, Depth depth, boolean wordedByModel) {}
