package dev.rapport.engine.internal.pattern;

import java.util.ArrayList;
import java.util.List;

/// Reads one line of a grammar into every sequence of labels that it allows.
///
/// `word` itself · `word+` with its regular endings · `%class` a word list · `(a|b c)` one of · `x?` or nothing · `..`
/// up to three tokens, `..5` up to five · `#n` a numeral, `#link`, `#name`. `^` and `$`, the sentence's ends, are the
/// caller's.
final class GrammarParser {

    private static final int MOST_SEQUENCES = 6000;
    private static final int DEFAULT_GAP = 3;

    private final LabelTable labels;
    private final String line;
    private int at;

    private GrammarParser(LabelTable labels, String line) {
        this.labels = labels;
        this.line = line;
    }

    static List<int[]> parse(String line, LabelTable labels) {
        GrammarParser parser = new GrammarParser(labels, line);
        List<int[]> sequences = parser.alternatives();
        if (parser.at < line.length()) {
            throw parser.wrong("unexpected '" + line.charAt(parser.at) + "'");
        }
        if (sequences.stream().anyMatch(sequence -> sequence.length == 0)) {
            throw parser.wrong("matches nothing at all");
        }
        return sequences;
    }

    private List<int[]> alternatives() {
        List<int[]> all = new ArrayList<>(sequence());
        while (at < line.length() && line.charAt(at) == '|') {
            at++;
            all.addAll(sequence());
        }
        return labels.mergeSingles(all);
    }

    private List<int[]> sequence() {
        List<int[]> sequences = new ArrayList<>();
        sequences.add(new int[0]);
        skipSpace();
        while (at < line.length() && line.charAt(at) != '|' && line.charAt(at) != ')') {
            sequences = product(sequences, optional(element()));
            skipSpace();
        }
        return sequences;
    }

    private List<int[]> element() {
        if (line.charAt(at) != '(') {
            return List.of(new int[] {labels.of(word())});
        }
        at++;
        List<int[]> inside = alternatives();
        if (at >= line.length() || line.charAt(at) != ')') {
            throw wrong("a bracket is not closed");
        }
        at++;
        return inside;
    }

    private List<int[]> optional(List<int[]> element) {
        if (at >= line.length() || line.charAt(at) != '?') {
            return element;
        }
        at++;
        List<int[]> withNothing = new ArrayList<>(element);
        withNothing.add(new int[0]);
        return withNothing;
    }

    private String word() {
        int start = at;
        while (at < line.length() && " |()?".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            throw wrong("a word is missing");
        }
        return line.substring(start, at);
    }

    private List<int[]> product(List<int[]> heads, List<int[]> tails) {
        List<int[]> product = new ArrayList<>(heads.size() * tails.size());
        for (int[] head : heads) {
            for (int[] tail : tails) {
                product.add(join(head, tail));
            }
        }
        if (product.size() > MOST_SEQUENCES) {
            throw wrong("stands for more than " + MOST_SEQUENCES + " phrases; write two lines");
        }
        return product;
    }

    private static int[] join(int[] head, int[] tail) {
        int[] joined = new int[head.length + tail.length];
        System.arraycopy(head, 0, joined, 0, head.length);
        System.arraycopy(tail, 0, joined, head.length, tail.length);
        return joined;
    }

    private void skipSpace() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("grammar line \"" + line + "\": " + what);
    }

    static int gapLength(String word) {
        return word.length() > 2 ? Integer.parseInt(word.substring(2)) : DEFAULT_GAP;
    }
}
