package dev.rapport.engine.internal.judge;

import dev.rapport.engine.NoteContext;
import dev.rapport.engine.internal.meaning.MoveClassifier;
import dev.rapport.engine.internal.text.NoteText;
import dev.rapport.engine.internal.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Reads a note sentence by sentence into what whole notes are judged by. Training and judging share it.
public final class NoteSurvey {

    private final Knowledge knowledge;
    private final EvidenceReader evidence;
    private final Wording wording;

    public NoteSurvey() {
        this(Knowledge.load());
    }

    NoteSurvey(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.evidence = new EvidenceReader(knowledge);
        this.wording = new Wording(knowledge);
    }

    /// A note as the reading of whole notes is given it.
    public static final class Read {
        private final float[] features;
        private final String words;

        Read(float[] features, String words) {
            this.features = features;
            this.words = words;
        }

        /// What the sentences do, how the note is built, who writes to whom; always as many numbers.
        public float[] features() {
            return features.clone();
        }

        /// The whole note, normalised, without allowed words.
        public String words() {
            return words;
        }
    }

    /// What the reading of whole notes is given; empty where the note has no sentence beside greeting and sign-off.
    public Optional<Read> read(String text, NoteContext context, MoveClassifier classifier) {
        NoteText note = knowledge.reader().read(text);
        AllowedWords allowed = AllowedWords.of(note, List.of());
        PhrasesFound phrases = new PhrasesFound(note, knowledge.phrases());
        List<SentenceEvidence> body =
                body(note, phrases, context, words -> Odds.read(classifier.probabilities(words)), allowed);
        return body.isEmpty() ? Optional.empty() : Optional.of(read(note, context, body, allowed));
    }

    Read read(NoteText note, NoteContext context, List<SentenceEvidence> body, AllowedWords allowed) {
        return new Read(NoteFeatures.of(body, note.characters(), context), wording.of(note, allowed));
    }

    List<SentenceEvidence> body(
            NoteText note,
            PhrasesFound phrases,
            NoteContext context,
            Function<String, Odds> classifier,
            AllowedWords allowed) {
        List<SentenceEvidence> body = new ArrayList<>();
        for (int at = 0; at < note.sentences().size(); at++) {
            Sentence sentence = note.sentences().get(at);
            if (sentence.isBody()) {
                SentenceEvidence read = evidence.read(note, sentence, phrases.of(at), classifier, allowed);
                PlainCues.apply(read, context);
                body.add(read);
            }
        }
        return body;
    }
}
