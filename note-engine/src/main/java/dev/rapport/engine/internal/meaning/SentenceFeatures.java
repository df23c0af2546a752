package dev.rapport.engine.internal.meaning;

import java.util.function.LongConsumer;

/// What the quick classifier looks at in a sentence. Linear in the length of the text; equal text, equal features.
public final class SentenceFeatures {

    private static final int LONGEST_TEXT = 1000;
    private static final int RUN = 4;
    private static final int MOST_PIECES = 128;
    private static final long EDGE = 0x51ed270b35ae9c4dL;
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private final FeatureList words = new FeatureList();
    private final FeatureList letters = new FeatureList();
    private final FeatureList shape = new FeatureList();
    private final FeatureList pieces = new FeatureList();

    private SentenceFeatures(String sentence, WordPiece wordPiece) {
        String text = sentence.length() > LONGEST_TEXT ? sentence.substring(0, LONGEST_TEXT) : sentence;
        String normalized = TextNormalizer.normalize(text);
        Words found = Words.of(normalized);
        addNeighbours(found);
        for (int word = 0; word < found.count(); word++) {
            addRuns(normalized, found.from(word), found.to(word));
        }
        SentenceShape.addTo(shape, text, found);
        for (int piece : wordPiece.pieces(normalized, MOST_PIECES)) {
            pieces.add(piece);
        }
    }

    public static SentenceFeatures of(String sentence, WordPiece wordPiece) {
        return new SentenceFeatures(sentence, wordPiece);
    }

    FeatureList of(FeatureKind kind) {
        return switch (kind) {
            case WORDS -> words;
            case LETTERS -> letters;
            case SHAPE -> shape;
            case PIECES -> pieces;
        };
    }

    public int count(FeatureKind kind) {
        return of(kind).count();
    }

    /// Visits the features of one kind.
    public void forEach(FeatureKind kind, LongConsumer visitor) {
        FeatureList list = of(kind);
        for (int at = 0; at < list.count(); at++) {
            visitor.accept(list.get(at));
        }
    }

    private void addNeighbours(Words found) {
        long beforeLast = EDGE;
        long last = EDGE;
        for (int at = 0; at < found.count(); at++) {
            long hash = found.hash(at);
            words.add(hash);
            words.add(mix(last, hash));
            if (at > 0) {
                words.add(mix(mix(beforeLast, last), hash));
            }
            beforeLast = last;
            last = hash;
        }
        words.add(mix(last, EDGE));
        words.add(mix(mix(beforeLast, last), EDGE));
    }

    /// Four letters in a row, the spaces around the word among them; a shorter word is one run.
    private void addRuns(String text, int from, int to) {
        int last = Math.max(from - 1, to + 1 - RUN);
        for (int start = from - 1; start <= last; start++) {
            long hash = EDGE;
            int end = Math.min(to + 1, start + RUN);
            for (int at = start; at < end; at++) {
                hash = Vocabulary.extend(hash, at < from || at >= to ? ' ' : Words.plain(text.charAt(at)));
            }
            letters.add(hash);
        }
    }

    static long mix(long left, long right) {
        long mixed = (left * PRIME) ^ right;
        return (mixed ^ (mixed >>> 29)) * PRIME;
    }
}
