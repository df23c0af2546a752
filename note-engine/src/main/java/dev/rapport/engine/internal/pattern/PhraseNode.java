package dev.rapport.engine.internal.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A node of the automaton: what may come next, and which phrases end here.
final class PhraseNode {

    private final Map<Integer, PhraseNode> building = new LinkedHashMap<>();
    private final List<Phrase> ending = new ArrayList<>();
    private final List<Phrase> endingSentence = new ArrayList<>();
    private final int gap;

    private int[] words = {};
    private PhraseNode[] wordTargets = {};
    private int[] classes = {};
    private PhraseNode[] classTargets = {};
    private PhraseNode[] gaps = {};
    private Phrase[] accepts = {};
    private Phrase[] acceptsAtEnd = {};

    PhraseNode(int gap) {
        this.gap = gap;
    }

    void insert(int[] labels, Phrase phrase, boolean atSentenceEnd) {
        PhraseNode node = this;
        for (int label : labels) {
            int gapLength = Label.isGap(label) ? Label.gapLength(label) : 0;
            node = node.building.computeIfAbsent(label, unused -> new PhraseNode(gapLength));
        }
        (atSentenceEnd ? node.endingSentence : node.ending).add(phrase);
    }

    /// Turns the maps of building into the arrays of matching, here and below.
    void freeze() {
        building.values().forEach(PhraseNode::freeze);
        List<Integer> wordLabels =
                building.keySet().stream().filter(label -> label >= 0).sorted().toList();
        List<Integer> others = building.keySet().stream()
                .filter(label -> label < 0 && !Label.isGap(label))
                .toList();
        words = wordLabels.stream().mapToInt(Integer::intValue).toArray();
        wordTargets = wordLabels.stream().map(building::get).toArray(PhraseNode[]::new);
        classes = others.stream().mapToInt(Integer::intValue).toArray();
        classTargets = others.stream().map(building::get).toArray(PhraseNode[]::new);
        gaps = building.keySet().stream()
                .filter(Label::isGap)
                .map(building::get)
                .toArray(PhraseNode[]::new);
        accepts = ending.stream().distinct().toArray(Phrase[]::new);
        acceptsAtEnd = endingSentence.stream().distinct().toArray(Phrase[]::new);
        building.clear();
    }

    int gap() {
        return gap;
    }

    int[] words() {
        return words;
    }

    PhraseNode[] wordTargets() {
        return wordTargets;
    }

    int[] classes() {
        return classes;
    }

    PhraseNode[] classTargets() {
        return classTargets;
    }

    PhraseNode[] gaps() {
        return gaps;
    }

    Phrase[] accepts() {
        return accepts;
    }

    Phrase[] acceptsAtEnd() {
        return acceptsAtEnd;
    }
}
