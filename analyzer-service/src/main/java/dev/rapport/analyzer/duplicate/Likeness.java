package dev.rapport.analyzer.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds which of many notes are nearly the same, in one pass and some 600 bytes of memory a note. A note joins the
/// group
/// of the first one with which it shares a band and enough word pairs.
public final class Likeness {

    private static final int NONE = -1;

    private final double similarity;
    private final FirstSeen bands;
    private final List<byte @Nullable []> signatures = new ArrayList<>();
    private final int[] leaders;
    private int count;

    /// @param similarity from which on two notes are alike, 0 to 1
    /// @param notes how many there are at most
    public Likeness(double similarity, int notes) {
        this.similarity = similarity;
        this.bands = new FirstSeen(notes * Signature.BANDS);
        this.leaders = new int[notes];
    }

    /// Notes are numbered from 0 in the order in which they come. A text that is too short is like none.
    public void add(String text, @Nullable String recipientName) {
        int index = count++;
        leaders[index] = index;
        var pairs = WordPairs.of(text, recipientName);
        if (pairs.isEmpty()) {
            signatures.add(null);
            return;
        }
        Signature signature = Signature.of(pairs);
        signatures.add(signature.low());
        for (long band : signature.bands()) {
            int first = bands.putIfAbsent(band, index);
            if (first != NONE && leader(first) != leader(index) && similarity(first, index) >= similarity) {
                unite(first, index);
            }
        }
    }

    /// Groups of two and more, the largest first.
    public List<List<Member>> groups() {
        Map<Integer, List<Member>> groups = new HashMap<>();
        for (int index = 0; index < count; index++) {
            int leader = leader(index);
            double like = leader == index ? 1 : similarity(leader, index);
            groups.computeIfAbsent(leader, first -> new ArrayList<>(2)).add(new Member(index, like));
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .sorted(Comparator.<List<Member>>comparingInt(List::size)
                        .reversed()
                        .thenComparing(group -> group.getFirst().index()))
                .toList();
    }

    /// @param similarity to the group's first, as estimated
    public record Member(int index, double similarity) {}

    private void unite(int one, int other) {
        int first = Math.min(leader(one), leader(other));
        int second = Math.max(leader(one), leader(other));
        leaders[second] = first;
    }

    private int leader(int index) {
        int leader = index;
        while (leaders[leader] != leader) {
            leaders[leader] = leaders[leaders[leader]];
            leader = leaders[leader];
        }
        return leader;
    }

    private double similarity(int one, int other) {
        byte[] first = signatures.get(one);
        byte[] second = signatures.get(other);
        if (first == null || second == null) {
            return 0;
        }
        int equal = 0;
        for (int i = 0; i < Signature.SIZE; i++) {
            equal += first[i] == second[i] ? 1 : 0;
        }
        return (double) equal / Signature.SIZE;
    }
}
