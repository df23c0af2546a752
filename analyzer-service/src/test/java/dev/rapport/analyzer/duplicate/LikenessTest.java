package dev.rapport.analyzer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final double SIMILARITY = 0.6;

    @Test
    void the_same_note_with_other_names_and_slots_is_one_group() {
        // Given
        Likeness likeness = new Likeness(SIMILARITY, 5);

        // When
        likeness.add(filled("Ana", "Lumen Works"), "Ana Reyes");
        likeness.add("Your post on cold starts changed how I size pools. What made you settle on forty?", null);
        likeness.add(filled("Tomasz", "Quay and Sons"), "Tomasz Lis");
        likeness.add("Hello", null);
        likeness.add(filled("Li", "Norrland Paper Mills"), null);

        // Then
        assertThat(likeness.groups())
                .singleElement()
                .satisfies(group ->
                        assertThat(group).extracting(Likeness.Member::index).containsExactly(0, 2, 4));
    }

    @Test
    void the_largest_group_comes_first() {
        Likeness likeness = new Likeness(SIMILARITY, 5);
        String other =
                "Somebody pointed me to your workshop on gardens in winter, and I would like to hear more of it.";
        List.of(other, other, filled("A", "B"), filled("C", "D"), filled("E", "F"))
                .forEach(text -> likeness.add(text, null));

        assertThat(likeness.groups()).extracting(List::size).containsExactly(3, 2);
    }

    private static String filled(String name, String company) {
        return "Hi %s, I read how %s moved its ledger to streams and kept the nightly report. We are about to do the same with ours, and the report is what worries me most. How did you go about it?"
                .formatted(name, company);
    }

    /// Known edits on generated notes: a tenth of the words changed, dropped or added still counts as the same note.
    @Test
    void notes_with_a_tenth_of_their_words_edited_are_found_and_others_are_not() {
        // Given
        Random random = new Random(42);
        List<String> texts = new ArrayList<>();
        List<Integer> origins = new ArrayList<>();
        for (int origin = 0; origin < 2_000; origin++) {
            List<String> words =
                    random.ints(45, 0, 5_000).mapToObj(LikenessTest::word).collect(Collectors.toList());
            for (int copy = 0; copy < 3; copy++) {
                texts.add(String.join(" ", copy == 0 ? words : edited(words, 4, random)));
                origins.add(origin);
            }
        }
        Likeness likeness = new Likeness(SIMILARITY, texts.size());

        // When
        texts.forEach(text -> likeness.add(text, null));

        // Then
        Map<Integer, Integer> groupOf = new HashMap<>();
        List<List<Likeness.Member>> groups = likeness.groups();
        IntStream.range(0, groups.size())
                .forEach(group -> groups.get(group).forEach(member -> groupOf.put(member.index(), group)));
        int together = 0;
        int foundTogether = 0;
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < i + 3 && j < texts.size(); j++) {
                if (origins.get(i).equals(origins.get(j))) {
                    together++;
                    foundTogether += groupOf.containsKey(i) && groupOf.get(i).equals(groupOf.get(j)) ? 1 : 0;
                }
            }
        }
        long wrong = groups.stream()
                .filter(group -> group.stream()
                                .map(member -> origins.get(member.index()))
                                .distinct()
                                .count()
                        > 1)
                .count();
        assertThat((double) foundTogether / together).isGreaterThan(0.9);
        assertThat(wrong).isZero();
    }

    private static List<String> edited(List<String> words, int edits, Random random) {
        List<String> edited = new ArrayList<>(words);
        for (int i = 0; i < edits; i++) {
            int place = random.nextInt(edited.size());
            switch (random.nextInt(3)) {
                case 0 -> edited.set(place, word(random.nextInt(5_000)));
                case 1 -> edited.remove(place);
                default -> edited.add(place, word(random.nextInt(5_000)));
            }
        }
        return edited;
    }

    /// Letters only, as words have.
    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .collect(Collectors.joining());
    }
}
