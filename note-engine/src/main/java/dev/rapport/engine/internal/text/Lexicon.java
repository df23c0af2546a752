package dev.rapport.engine.internal.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word the rules speak of, each with a number and the classes it belongs to. Immutable.
///
/// Looking a word up folds it (case, accents) and makes no garbage.
public final class Lexicon {

    public static final int UNKNOWN = -1;

    private final String[] words;
    private final long[] classes;
    private final int[] slots;

    private Lexicon(Builder builder) {
        this.words = builder.words.toArray(new String[0]);
        this.classes = Arrays.copyOf(builder.classes, words.length);
        this.slots = new int[Integer.highestOneBit(Math.max(16, words.length * 4))];
        Arrays.fill(slots, UNKNOWN);
        for (int id = 0; id < words.length; id++) {
            slots[freeSlot(words[id])] = id;
        }
    }

    private int freeSlot(String word) {
        int slot = hash(word, 0, word.length()) & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /// The number of the word in `[start, end)` of `text`, or [#UNKNOWN].
    public int find(CharSequence text, int start, int end) {
        int slot = hash(text, start, end) & (slots.length - 1);
        while (slots[slot] != UNKNOWN) {
            if (same(words[slots[slot]], text, start, end)) {
                return slots[slot];
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return UNKNOWN;
    }

    public int find(String word) {
        return find(word, 0, word.length());
    }

    public String word(int id) {
        return words[id];
    }

    public int size() {
        return words.length;
    }

    public boolean is(int id, WordClass wordClass) {
        return id >= 0 && (classes[id] & wordClass.bit()) != 0;
    }

    /// The classes of a word as bits of [WordClass#bit()]; none for an unknown word.
    public long classesOf(int id) {
        return id >= 0 ? classes[id] : 0;
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 17;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + Folding.fold(text.charAt(i));
        }
        return hash ^ (hash >>> 15);
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != Folding.fold(text.charAt(start + i))) {
                return false;
            }
        }
        return true;
    }

    /// Collects words while the resources load.
    public static final class Builder {

        private final List<String> words = new ArrayList<>();
        private final Map<String, Integer> ids = new HashMap<>();
        private long[] classes = new long[1024];

        public int intern(String word) {
            return ids.computeIfAbsent(Folding.fold(word), folded -> {
                words.add(folded);
                if (words.size() > classes.length) {
                    classes = Arrays.copyOf(classes, classes.length * 2);
                }
                return words.size() - 1;
            });
        }

        public void classify(String word, WordClass wordClass) {
            int id = intern(word);
            classes[id] |= wordClass.bit();
        }

        /// The numbers of all words classified so far as `wordClass`.
        public List<Integer> members(WordClass wordClass) {
            List<Integer> members = new ArrayList<>();
            for (int id = 0; id < words.size(); id++) {
                if ((classes[id] & wordClass.bit()) != 0) {
                    members.add(id);
                }
            }
            return members;
        }

        public Lexicon build() {
            return new Lexicon(this);
        }
    }
}
