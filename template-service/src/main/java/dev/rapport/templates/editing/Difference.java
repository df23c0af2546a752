package dev.rapport.templates.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What changed from one text to another, word by word: the runs of the new text in order, with what was taken out
/// standing where it stood. The runs that are `same` or `removed` make up the old text, `same` or `added` the new.
public final class Difference {

    private static final Pattern WORD = Pattern.compile("\\{\\{[^}]*}}|[\\p{L}\\p{N}'’]+|\\s+|.", Pattern.DOTALL);

    /// More pairs of words than texts of people's length have; beyond it a changed stretch is told as a whole.
    private static final int MOST_PAIRS = 1_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Run> runs = new ArrayList<>();

    private Difference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /// Time and room are bounded for any two texts.
    public static List<Run> between(String before, String after) {
        Difference difference = new Difference(before, after);
        difference.walk();
        return List.copyOf(difference.runs);
    }

    private void walk() {
        int start = commonStart();
        int end = commonEnd(start);
        List<String> left = before.subList(start, before.size() - end);
        List<String> right = after.subList(start, after.size() - end);
        before.subList(0, start).forEach(word -> add(Op.SAME, word));
        if ((long) left.size() * right.size() > MOST_PAIRS) {
            left.forEach(word -> add(Op.REMOVED, word));
            right.forEach(word -> add(Op.ADDED, word));
        } else {
            walk(left, right, commonLengths(left, right));
        }
        before.subList(before.size() - end, before.size()).forEach(word -> add(Op.SAME, word));
    }

    private int commonStart() {
        int most = Math.min(before.size(), after.size());
        int start = 0;
        while (start < most && before.get(start).equals(after.get(start))) {
            start++;
        }
        return start;
    }

    private int commonEnd(int start) {
        int most = Math.min(before.size(), after.size()) - start;
        int end = 0;
        while (end < most && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        return end;
    }

    /// Length of the longest common sequence of what remains from each pair of places.
    private static int[][] commonLengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int left = before.size() - 1; left >= 0; left--) {
            for (int right = after.size() - 1; right >= 0; right--) {
                common[left][right] = before.get(left).equals(after.get(right))
                        ? common[left + 1][right + 1] + 1
                        : Math.max(common[left + 1][right], common[left][right + 1]);
            }
        }
        return common;
    }

    private void walk(List<String> before, List<String> after, int[][] common) {
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
