package dev.rapport.engine.training;

import dev.rapport.engine.evaluation.LabelledNote;

/// One whole note of the corpus.
///
/// @param voice whose hand wrote it
record TrainingNote(LabelledNote note, String voice) {}
