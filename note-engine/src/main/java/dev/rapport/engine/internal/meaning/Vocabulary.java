package dev.rapport.engine.internal.meaning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The word pieces a text is cut into, as an open-addressing table from the hash of a piece to its number.
///
/// A continuation piece (`##ing`) is kept under its letters with another seed, so that a lookup never builds a string.
public final class Vocabulary {

    static final long START = 0xcbf29ce484222325L;
    static final long CONTINUATION = 0x9e3779b97f4a7c15L;
    private static final long PRIME = 0x100000001b3L;
    private static final String CONTINUATION_MARK = "##";
    private static final int ABSENT = -1;

    private final long[] keys;
    private final int[] numbers;
    private final int size;
    private final int unknown;
    private final int opening;
    private final int closing;

    /// @param pieces the pieces in the order of their numbers, `[UNK]`, `[CLS]` and `[SEP]` among them
    public Vocabulary(List<String> pieces) {
        int slots = Integer.highestOneBit(Math.max(2, pieces.size()) * 4 - 1);
        keys = new long[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, ABSENT);
        size = pieces.size();
        for (int number = 0; number < size; number++) {
            put(keyOf(pieces.get(number)), number);
        }
        unknown = required("[UNK]");
        opening = required("[CLS]");
        closing = required("[SEP]");
    }

    /// The vocabulary that the sentence models and the quick classifier share.
    public static Vocabulary shipped() {
        return Shipped.VOCABULARY;
    }

    public int size() {
        return size;
    }

    int unknown() {
        return unknown;
    }

    int opening() {
        return opening;
    }

    public int closing() {
        return closing;
    }

    static long extend(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    /// The number of the piece with this hash, or -1.
    int find(long hash) {
        int mask = keys.length - 1;
        for (int slot = slotOf(hash, mask); numbers[slot] != ABSENT; slot = (slot + 1) & mask) {
            if (keys[slot] == hash) {
                return numbers[slot];
            }
        }
        return ABSENT;
    }

    private void put(long hash, int number) {
        if (find(hash) != ABSENT) {
            return; // the first of two equal pieces wins, as in the model's own tokenizer
        }
        int mask = keys.length - 1;
        int slot = slotOf(hash, mask);
        while (numbers[slot] != ABSENT) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = hash;
        numbers[slot] = number;
    }

    private int required(String piece) {
        int number = find(keyOf(piece));
        if (number == ABSENT) {
            throw new IllegalArgumentException("The vocabulary has no " + piece);
        }
        return number;
    }

    private static long keyOf(String piece) {
        boolean continued = piece.startsWith(CONTINUATION_MARK) && piece.length() > CONTINUATION_MARK.length();
        long hash = continued ? CONTINUATION : START;
        for (int at = continued ? CONTINUATION_MARK.length() : 0; at < piece.length(); at++) {
            hash = extend(hash, piece.charAt(at));
        }
        return hash;
    }

    private static int slotOf(long hash, int mask) {
        long mixed = hash * CONTINUATION;
        return (int) (mixed >>> 32) & mask;
    }

    private static final class Shipped {
        private static final Vocabulary VOCABULARY =
                new Vocabulary(new String(TrainedFile.VOCABULARY.bytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
    }
}
