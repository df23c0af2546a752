package dev.rapport.templates.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How much of a text has been said before: the share of its word triples that the other text has too, 0 to 1.
final class Similarity {

    private static final int WORDS = 3;

    private Similarity() {}

    static double of(String text, String earlier) {
        Set<String> triples = triples(text);
        if (triples.isEmpty()) {
            return text.strip().equalsIgnoreCase(earlier.strip()) ? 1 : 0;
        }
        long common = triples.stream().filter(triples(earlier)::contains).count();
        return (double) common / triples.size();
    }

    private static Set<String> triples(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+", -1);
        Set<String> triples = new HashSet<>();
        for (int index = 0; index + WORDS <= words.length; index++) {
            triples.add(words[index] + " " + words[index + 1] + " " + words[index + 2]);
        }
        return triples;
    }
}
