package dev.rapport.engine.internal.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Spellings that stand for other words: "u" for you, "im" for I am, the halves of contractions.
public final class Aliases {

    private final Map<Integer, int[]> meanings = new HashMap<>();
    private final Map<String, Integer> negations = new HashMap<>();
    private final Map<String, Integer> suffixes = new HashMap<>();
    private final int not;
    private final int is;
    private final int us;
    private final int let;
    private final int possessive;
    private final int[] takesIs;

    /// @param lines rows such as `im = i am`
    public Aliases(List<String> lines, Lexicon.Builder words) {
        for (String line : lines) {
            String[] sides = line.split("=", 2);
            String[] meant = sides[1].trim().split("\\s+", -1);
            int[] ids = new int[meant.length];
            for (int i = 0; i < meant.length; i++) {
                ids[i] = words.intern(meant[i]);
            }
            meanings.put(words.intern(sides[0].trim()), ids);
        }
        this.not = words.intern("not");
        this.is = words.intern("is");
        this.us = words.intern("us");
        this.let = words.intern("let");
        this.possessive = words.intern("'s");
        this.takesIs =
                List.of("it", "that", "what", "here", "there", "he", "she", "who", "where", "how", "this").stream()
                        .mapToInt(words::intern)
                        .toArray();
        for (String[] pair :
                new String[][] {{"m", "am"}, {"re", "are"}, {"ve", "have"}, {"ll", "will"}, {"d", "would"}}) {
            suffixes.put(pair[0], words.intern(pair[1]));
        }
        for (String[] pair : new String[][] {{"won", "will"}, {"can", "can"}, {"shan", "shall"}, {"ain", "is"}}) {
            negations.put(pair[0], words.intern(pair[1]));
        }
        for (String verb : List.of(
                "do", "does", "did", "is", "are", "was", "were", "have", "has", "had", "could", "would", "should",
                "must", "need")) {
            negations.put(verb + "n", words.intern(verb));
        }
    }

    int @Nullable [] of(int word) {
        return meanings.get(word);
    }

    int not() {
        return not;
    }

    /// The word that `'xx` stands for after `base`, or [Lexicon#UNKNOWN] if it is part of the word.
    int suffix(String text, int apostrophe, int end, int base) {
        String suffix = Folding.fold(text.substring(apostrophe + 1, end));
        if (suffix.equals("s")) {
            return base == let ? us : isAfter(base) ? is : possessive;
        }
        if (suffix.equals("t") && Folding.fold(text.charAt(apostrophe - 1)) == 'n') {
            return not;
        }
        return suffixes.getOrDefault(suffix, Lexicon.UNKNOWN);
    }

    /// The verb before a negation ("don" of "don't" is do).
    int negated(String text, int start, int apostrophe) {
        return negations.getOrDefault(Folding.fold(text.substring(start, apostrophe)), Lexicon.UNKNOWN);
    }

    private boolean isAfter(int base) {
        for (int word : takesIs) {
            if (word == base) {
                return true;
            }
        }
        return false;
    }
}
