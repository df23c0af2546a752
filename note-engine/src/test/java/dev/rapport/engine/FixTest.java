package dev.rapport.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.evaluation.LabelledNote;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Over every note of the corpus: what the engine offers to do never harms.
class FixTest {

    private static final NoteEngine ENGINE = NoteEngine.create();
    private static final AnalysisSettings SETTINGS = AnalysisSettings.DEFAULT.withDepth(Depth.QUICK);

    @Test
    void no_fix_makes_a_note_worse_or_too_long() {
        List<String> harms = new ArrayList<>();
        int tried = 0;
        for (LabelledNote note : CorpusNotes.all()) {
            Analysis before = ENGINE.analyze(note.text(), note.context(), SETTINGS);
            for (Finding finding : before.findings()) {
                for (Fix fix : finding.fixes()) {
                    tried++;
                    String harm = harm(note, before, finding, fix);
                    if (!harm.isEmpty()) {
                        harms.add(harm);
                    }
                }
            }
        }

        assertThat(tried).isGreaterThan(1000);
        assertThat(harms).isEmpty();
    }

    private static String harm(LabelledNote note, Analysis before, Finding finding, Fix fix) {
        String text = note.text();
        String fixed = text.substring(0, fix.start()) + fix.replacement() + text.substring(fix.end());
        Analysis after = ENGINE.analyze(fixed, note.context(), SETTINGS);
        boolean longer = after.characters().count() > before.characters().count()
                && after.characters().count() > SETTINGS.limit();
        if (after.score() >= before.score() && !longer) {
            return "";
        }
        return "%s %s %d -> %d%n  %s%n  %s"
                .formatted(note.id(), finding.rule(), before.score(), after.score(), text, fixed);
    }
}
