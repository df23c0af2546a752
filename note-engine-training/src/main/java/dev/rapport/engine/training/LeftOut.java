package dev.rapport.engine.training;

import dev.rapport.engine.AnalysisSettings;
import dev.rapport.engine.evaluation.Evaluation;
import dev.rapport.engine.evaluation.Judged;
import dev.rapport.engine.evaluation.LabelledNote;
import dev.rapport.engine.internal.judge.Judge;
import dev.rapport.engine.internal.judge.Readers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/// Judges every note of the corpus by an engine whose trained parts have not read the note's voice.
final class LeftOut {

    private LeftOut() {}

    /// @param readers what the engine reads with, by fold
    /// @param foldOf which fold a voice is left out in
    static Evaluation evaluate(List<TrainingNote> notes, List<Readers> readers, ToIntFunction<String> foldOf) {
        List<Judge> judges =
                readers.stream().map(reader -> new Judge(settings -> reader)).toList();
        List<Judged> judged = new ArrayList<>();
        for (TrainingNote one : notes) {
            LabelledNote note = one.note();
            Judge judge = judges.get(foldOf.applyAsInt(one.voice()));
            judged.add(new Judged(note, judge.judge(note.text(), note.context(), AnalysisSettings.DEFAULT)));
        }
        return new Evaluation(judged);
    }
}
