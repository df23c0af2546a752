package dev.rapport.engine.internal.pattern;

import dev.rapport.engine.internal.pattern.Phrase.Weight;
import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.Resources;
import java.util.Arrays;
import java.util.function.Function;

/// Compiles the grammars of all cues. First read the phrases, then build the lexicon, then make the automaton.
public final class PhraseGrammars {

    private final LabelTable labels;
    private final PhraseNode anywhere = new PhraseNode(0);
    private final PhraseNode atStart = new PhraseNode(0);

    private PhraseGrammars(Lexicon.Builder words) {
        this.labels = new LabelTable(words);
    }

    /// Reads every grammar; their words go into `words`, whose classes must be complete by now.
    public static PhraseGrammars read(Lexicon.Builder words) {
        PhraseGrammars grammars = new PhraseGrammars(words);
        for (Cue cue : Cue.values()) {
            Resources.lines(cue.resource()).forEach(line -> grammars.add(cue, line));
        }
        return grammars;
    }

    /// Compiles lines of one cue, for tests and tools.
    static PhraseAutomaton compile(
            Cue cue, Lexicon.Builder words, Function<Lexicon.Builder, Lexicon> build, String... lines) {
        PhraseGrammars grammars = new PhraseGrammars(words);
        for (String line : lines) {
            grammars.add(cue, line);
        }
        return grammars.automaton(build.apply(words));
    }

    private void add(Cue cue, String line) {
        Weight weight = line.startsWith("- ") ? Weight.EXCEPTION : line.startsWith("~ ") ? Weight.WEAK : Weight.STRONG;
        String rest = weight == Weight.STRONG ? line : line.substring(2).strip();
        boolean start = rest.startsWith("^");
        boolean end = rest.endsWith("$");
        String body =
                rest.substring(start ? 1 : 0, rest.length() - (end ? 1 : 0)).strip();
        Phrase phrase = new Phrase(cue, weight, line);
        for (int[] sequence : GrammarParser.parse(body, labels)) {
            (start ? atStart : anywhere).insert(trimGaps(sequence), phrase, end);
        }
    }

    /// Gaps at either end say nothing; gaps side by side, left by an optional word, become one.
    private static int[] trimGaps(int[] sequence) {
        int[] trimmed = new int[sequence.length];
        int length = 0;
        for (int label : sequence) {
            boolean gap = Label.isGap(label);
            if (gap && length == 0) {
                continue;
            }
            if (gap && Label.isGap(trimmed[length - 1])) {
                trimmed[length - 1] = Label.gap(Label.gapLength(label) + Label.gapLength(trimmed[length - 1]));
            } else {
                trimmed[length++] = label;
            }
        }
        while (length > 0 && Label.isGap(trimmed[length - 1])) {
            length--;
        }
        return Arrays.copyOf(trimmed, length);
    }

    public PhraseAutomaton automaton(Lexicon lexicon) {
        anywhere.freeze();
        atStart.freeze();
        return new PhraseAutomaton(anywhere, atStart, labels.membership(lexicon.size()), lexicon.size());
    }
}
