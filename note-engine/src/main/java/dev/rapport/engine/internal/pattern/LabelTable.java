package dev.rapport.engine.internal.pattern;

import dev.rapport.engine.internal.text.Lexicon;
import dev.rapport.engine.internal.text.WordClass;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// Gives every word, word list and set of alternatives of the grammars its label.
final class LabelTable {

    private final Lexicon.Builder words;
    private final Map<TreeSet<Integer>, Integer> classes = new HashMap<>();
    private final List<TreeSet<Integer>> members = new ArrayList<>();

    LabelTable(Lexicon.Builder words) {
        this.words = words;
    }

    int of(String word) {
        if (word.startsWith("..")) {
            return Label.gap(GrammarParser.gapLength(word));
        }
        return switch (word) {
            case "#n" -> Label.NUMBER;
            case "#link" -> Label.LINK;
            case "#name" -> Label.NAME;
            default -> lexical(word);
        };
    }

    private int lexical(String word) {
        if (word.startsWith("%")) {
            WordClass wordClass =
                    WordClass.valueOf(word.substring(1).replace('-', '_').toUpperCase(Locale.ROOT));
            return classOf(words.members(wordClass));
        }
        if (word.endsWith("+")) {
            return classOf(Inflections.of(word.substring(0, word.length() - 1)).stream()
                    .map(words::intern)
                    .toList());
        }
        return words.intern(word);
    }

    private int classOf(Collection<Integer> ids) {
        TreeSet<Integer> key = new TreeSet<>(ids);
        if (key.size() == 1) {
            return key.first();
        }
        return classes.computeIfAbsent(key, members -> {
            this.members.add(members);
            return Label.FIRST_CLASS - (this.members.size() - 1);
        });
    }

    /// Single words among the alternatives become one class, so that the phrases do not multiply.
    List<int[]> mergeSingles(List<int[]> alternatives) {
        TreeSet<Integer> singles = new TreeSet<>();
        List<int[]> merged = new ArrayList<>();
        for (int[] alternative : alternatives) {
            if (alternative.length == 1 && (alternative[0] >= 0 || Label.isClass(alternative[0]))) {
                singles.addAll(membersOf(alternative[0]));
            } else {
                merged.add(alternative);
            }
        }
        if (!singles.isEmpty()) {
            merged.add(new int[] {classOf(singles)});
        }
        return merged;
    }

    private Collection<Integer> membersOf(int label) {
        return label >= 0 ? List.of(label) : members.get(Label.FIRST_CLASS - label);
    }

    /// For each class the words in it, as bits by word number.
    long[][] membership(int lexiconSize) {
        long[][] bits = new long[members.size()][(lexiconSize + 63) / 64];
        for (int i = 0; i < bits.length; i++) {
            for (int word : members.get(i)) {
                bits[i][word >> 6] |= 1L << word;
            }
        }
        return bits;
    }
}
