package dev.rapport.engine.internal.judge;

import dev.rapport.engine.internal.meaning.Move;
import dev.rapport.engine.internal.pattern.Cue;
import dev.rapport.engine.internal.pattern.Phrase.Weight;
import dev.rapport.engine.internal.pattern.PhraseMatch;
import dev.rapport.engine.internal.structure.SentenceShape;
import dev.rapport.engine.internal.structure.ShapeReader;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Weighs what the three tiers say of a sentence. Each adds to the log-odds of a move: the classifier its own, a phrase
/// a fixed amount, the shape of the sentence what it says for something specific.
final class EvidenceReader {

    private final ShapeReader shapes;
    private final Wording wording;
    private final EvidenceWeights weights;

    EvidenceReader(Knowledge knowledge) {
        this.shapes = new ShapeReader(knowledge.lexicon());
        this.wording = new Wording(knowledge);
        this.weights = knowledge.weights();
    }

    SentenceEvidence read(
            NoteText note,
            Sentence sentence,
            List<PhraseMatch> phrases,
            Function<String, Odds> classifier,
            AllowedWords allowed) {
        List<PhraseMatch> matches = withoutExceptions(phrases);
        matches.removeIf(match -> allowed.covers(match.first(), match.end()));
        SentenceShape shape = shapes.read(note.tokens(), sentence);
        Odds odds = classifier.apply(wording.of(note, sentence, allowed));
        addPhrases(odds, matches);
        addShape(odds, shape);
        return new SentenceEvidence(sentence, shape, matches, odds, weights);
    }

    private void addPhrases(Odds odds, List<PhraseMatch> matches) {
        if (matches.isEmpty()) {
            return;
        }
        Set<Move> strong = EnumSet.noneOf(Move.class);
        Set<Move> weak = EnumSet.noneOf(Move.class);
        for (PhraseMatch match : matches) {
            Move move = match.cue().move();
            if (move != null && (match.isStrong() ? strong : weak).add(move)) {
                odds.add(move, weights.phrase(move, match.isStrong()));
            }
        }
    }

    private static void addShape(Odds odds, SentenceShape shape) {
        double specificity = shape.specificity();
        odds.add(Move.SPECIFIC_REFERENCE, (float) ((specificity - 0.5) * 2.0));
        if (specificity > 0.6) {
            odds.add(Move.FLATTERY_ONLY, -1);
            odds.add(Move.GENERIC_PHRASE, -1);
        }
        if (shape.question()) {
            odds.add(Move.CURIOSITY, 0.5f);
        }
    }

    private static List<PhraseMatch> withoutExceptions(List<PhraseMatch> matches) {
        if (matches.isEmpty()) {
            return new ArrayList<>(0);
        }
        Map<Cue, BitSet> taken = new EnumMap<>(Cue.class);
        for (PhraseMatch match : matches) {
            if (match.phrase().weight() == Weight.EXCEPTION) {
                taken.computeIfAbsent(match.cue(), unused -> new BitSet()).set(match.first(), match.end());
            }
        }
        List<PhraseMatch> kept = new ArrayList<>(matches);
        if (!taken.isEmpty()) {
            kept.removeIf(match -> touches(taken.get(match.cue()), match));
        }
        return kept;
    }

    private static boolean touches(@Nullable BitSet tokens, PhraseMatch match) {
        int next = tokens == null ? -1 : tokens.nextSetBit(match.first());
        return next >= 0 && next < match.end();
    }
}
