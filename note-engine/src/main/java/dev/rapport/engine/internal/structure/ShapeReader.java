package dev.rapport.engine.internal.structure;

import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.Sentence;
import dev.rapport.engine.internal.text.Tokens;
import dev.rapport.engine.internal.text.WordClass;

/// Counts what a sentence is made of.
public final class ShapeReader {

    private static final double KNOWN_WORD = 0.4;
    private static final double SHORT_WORD = 0.5;
    private static final double QUOTATION = 1.5;
    private static final long COMMON = WordClass.FUNCTION.bit()
            | WordClass.GENERIC.bit()
            | WordClass.PRAISE.bit()
            | WordClass.SELF.bit()
            | WordClass.YOU.bit()
            | WordClass.WE.bit()
            | WordClass.ARTEFACT.bit()
            | WordClass.DEED.bit()
            | WordClass.CALENDAR.bit()
            | WordClass.GREETING.bit()
            | WordClass.QUESTION.bit();

    private final Lexicon lexicon;

    public ShapeReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    public SentenceShape read(Tokens tokens, Sentence sentence) {
        Count count = new Count();
        for (int i = sentence.first(); i < sentence.end(); i++) {
            count.token(tokens, i);
        }
        boolean quoted = count.quotes >= 2;
        return new SentenceShape(
                count.you,
                count.self,
                count.artefacts,
                count.deeds,
                count.particulars + (quoted ? QUOTATION : 0),
                count.words,
                quoted,
                count.question);
    }

    private final class Count {
        private int you;
        private int self;
        private int artefacts;
        private int deeds;
        private int words;
        private int quotes;
        private double particulars;
        private boolean question;

        void token(Tokens tokens, int i) {
            switch (tokens.kind(i)) {
                case WORD -> word(tokens, i);
                case NUMBER, MENTION -> particulars += 1;
                case PUNCTUATION -> {
                    quotes += tokens.isPunctuation(i, '"') ? 1 : 0;
                    question |= tokens.isPunctuation(i, '?');
                }
                case LINK, EMOJI, SLOT, TAG -> {}
            }
        }

        private void word(Tokens tokens, int i) {
            words++;
            int word = tokens.word(i);
            long classes = lexicon.classesOf(word);
            you += has(classes, WordClass.YOU);
            self += has(classes, WordClass.SELF);
            artefacts += has(classes, WordClass.ARTEFACT);
            deeds += has(classes, WordClass.DEED);
            if ((classes & COMMON) == 0) {
                boolean isLong = tokens.end(i) - tokens.start(i) > 2;
                particulars += word >= 0 ? KNOWN_WORD : isLong ? 1 : SHORT_WORD;
            }
        }
    }

    private static int has(long classes, WordClass wordClass) {
        return (classes & wordClass.bit()) != 0 ? 1 : 0;
    }
}
