package dev.rapport.templates.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What changed from one text to another, word by word: the runs of the new text in order, with what was taken out
/// standing where it stood. The runs that are `same` or `removed` make up the old text, `same` or `added` the new.
public final class Difference {

    private static final Pattern WORD = Pattern.compile("\\{\\{[^}]*}}|[\\p{L}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;
    private final List<Run> runs = new ArrayList<>();

    private Difference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
        this.common = new int[this.before.size() + 1][this.after.size() + 1];
    }

    /// @param before at most a template's text long, as is `after`: time and room go with their product
    public static List<Run> between(String before, String after) {
        Difference difference = new Difference(before, after);
        difference.measure();
        difference.walk();
        return List.copyOf(difference.runs);
    }

    /// Length of the longest common sequence of what remains from each pair of places.
    private void measure() {
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = after.size() - 1; right >= 0; right--) {
                common[left][right] = before.get(left).equals(after.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
    }

    private void walk() {
        int left = 0;
        int right = 0;
        while (left < before.size() || right < after.size()) {
            boolean both = left < before.size() && right < after.size();
            if (both && before.get(left).equals(after.get(right))) {
                add(Op.SAME, before.get(left++));
                right++;
            } else if (right == after.size() || (both && common[left + 1][right] >= common[left][right + 1])) {
                add(Op.REMOVED, before.get(left++));
            } else {
                add(Op.ADDED, after.get(right++));
            }
        }
    }

    private void add(Op op, String word) {
        if (!runs.isEmpty() && runs.getLast().op() == op) {
            Run last = runs.removeLast();
            runs.add(new Run(op, last.text() + word));
        } else {
            runs.add(new Run(op, word));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /// What happened to a run of the text.
    public enum Op {
        SAME,
        REMOVED,
        ADDED
    }

    /// A stretch of text.
    public record Run(Op op, String text) {}
}
