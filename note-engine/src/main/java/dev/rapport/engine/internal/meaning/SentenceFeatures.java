package dev.rapport.engine.internal.meaning;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.LongConsumer;

/// What the quick classifier looks at in a sentence. Linear in the length of the text; equal text, equal features.
public final class SentenceFeatures {

    private static final int LONGEST_TEXT = 1000;
    private static final int SHORTEST_RUN = 3;
    private static final int LONGEST_RUN = 5;
    private static final int MOST_PIECES = 128;
    private static final long EDGE = 0x51ed270b35ae9c4dL;
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private final Map<FeatureKind, FeatureList> lists = new EnumMap<>(FeatureKind.class);

    private SentenceFeatures(String sentence, WordPiece wordPiece) {
        for (FeatureKind kind : FeatureKind.values()) {
            lists.put(kind, new FeatureList());
        }
        String text = sentence.length() > LONGEST_TEXT ? sentence.substring(0, LONGEST_TEXT) : sentence;
        String normalized = TextNormalizer.normalize(text);
        FeatureList words = of(FeatureKind.WORDS);
        Words found = Words.of(normalized);
        addNeighbours(found, words);
        for (int word = 0; word < found.count(); word++) {
            addRuns(normalized, found.from(word), found.to(word));
        }
        SentenceShape.addTo(of(FeatureKind.SHAPE), text, found);
        for (int piece : wordPiece.pieces(normalized, MOST_PIECES)) {
            of(FeatureKind.PIECES).add(piece);
        }
    }

    public static SentenceFeatures of(String sentence, WordPiece wordPiece) {
        return new SentenceFeatures(sentence, wordPiece);
    }

    FeatureList of(FeatureKind kind) {
        return lists.get(kind);
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

    private static void addNeighbours(Words words, FeatureList list) {
        long second = EDGE;
        long third = 0;
        for (int at = 0; at <= words.count(); at++) {
            long hash = at < words.count() ? words.hash(at) : EDGE;
            list.add(hash);
            list.add(mix(second, hash));
            if (at > 0) {
                list.add(mix(mix(third, second), hash));
            }
            third = second;
            second = hash;
        }
    }

    private void addRuns(String text, int from, int to) {
        FeatureList letters = of(FeatureKind.LETTERS);
        for (int start = from - 1; start < to; start++) {
            long hash = EDGE;
            int longest = Math.min(to + 1, start + LONGEST_RUN);
            for (int at = start; at < longest; at++) {
                hash = Vocabulary.extend(hash, at < from || at >= to ? ' ' : Words.plain(text.charAt(at)));
                if (at - start + 1 >= SHORTEST_RUN) {
                    letters.add(hash);
                }
            }
        }
    }

    static long mix(long left, long right) {
        long mixed = (left * PRIME) ^ right;
        return (mixed ^ (mixed >>> 29)) * PRIME;
    }
}
