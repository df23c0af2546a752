package dev.rapport.cli.note;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.NoteContext;

/// One note that is complete and sound, ready for the engine.
public record NoteRequest(NoteId id, String text, NoteContext context, AnalysisSettings settings) {}
