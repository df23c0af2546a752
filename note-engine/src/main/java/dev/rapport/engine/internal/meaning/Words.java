package dev.rapport.engine.internal.meaning;

import java.util.Arrays;

/// The words and signs of normalised text: runs of letters, digits and apostrophes; every other sign by itself.
final class Words {

    private int[] bounds = new int[64];
    private long[] hashes = new long[32];
    private int count;

    private Words() {}

    static Words of(String text) {
        Words words = new Words();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!isInner(unit)) {
                words.add(text, start, at);
                start = at + 1;
                if (!TextNormalizer.isSpace(unit)) {
                    words.add(text, at, at + 1);
                }
            }
        }
        words.add(text, start, text.length());
        return words;
    }

    int count() {
        return count;
    }

    int from(int word) {
        return bounds[2 * word];
    }

    int to(int word) {
        return bounds[2 * word + 1];
    }

    long hash(int word) {
        return hashes[word];
    }

    /// Digits count as one and the same, and so do the two apostrophes.
    static char plain(char unit) {
        if (unit >= '0' && unit <= '9') {
            return '0';
        }
        return unit == '\u2019' ? '\'' : unit;
    }

    private static boolean isInner(char unit) {
        return (unit >= 'a' && unit <= 'z') || unit == '\'' || unit == '\u2019' || Character.isLetterOrDigit(unit);
    }

    private void add(String text, int from, int to) {
        if (from == to) {
            return;
        }
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            bounds = Arrays.copyOf(bounds, count * 4);
        }
        long hash = Vocabulary.START;
        for (int at = from; at < to; at++) {
            hash = Vocabulary.extend(hash, plain(text.charAt(at)));
        }
        bounds[2 * count] = from;
        bounds[2 * count + 1] = to;
        hashes[count++] = hash;
    }
}
