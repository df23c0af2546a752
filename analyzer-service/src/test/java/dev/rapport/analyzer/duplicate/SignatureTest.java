package dev.rapport.analyzer.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignatureTest {

    private static final String NOTE =
            "Hi Ana, your talk on moving the ledger to streams made me rethink our own. How did you handle replays?";

    @Test
    void names_greetings_numbers_and_capitals_hide_nothing() {
        String other =
                "Hello Tomasz! Your talk on moving the ledger to streams, Tomasz, made me rethink our own 3. How did you handle replays";

        assertThat(WordPairs.of(other, "Tomasz Lis")).isEqualTo(WordPairs.of(NOTE, null));
    }

    @Test
    void too_few_words_are_compared_with_nothing() {
        assertThat(WordPairs.of("Hi Ana, great talk today", null)).isEmpty();
        assertThat(WordPairs.of("", null)).isEmpty();
        assertThat(WordPairs.of("🙂🙂🙂🙂🙂🙂🙂", null)).isEmpty();
    }

    @Test
    void the_share_of_equal_hashes_estimates_the_share_of_pairs_in_common() {
        Set<String> left = pairs(0, 600);
        Set<String> right = pairs(200, 800);

        assertThat(Signature.of(left).similarity(Signature.of(right))).isCloseTo(0.5, within(0.2));
        assertThat(Signature.of(left).similarity(Signature.of(left))).isEqualTo(1);
        assertThat(Signature.of(left).similarity(Signature.of(pairs(2_000, 2_600))))
                .isLessThan(0.1);
    }

    @Test
    void notes_with_most_words_in_common_share_a_band() {
        long found = IntStream.range(0, 200)
                .filter(i -> shareBand(
                        Signature.of(pairs(i * 100, i * 100 + 40)), Signature.of(pairs(i * 100 + 8, i * 100 + 48))))
                .count();

        assertThat(found).isGreaterThan(190);
    }

    private static boolean shareBand(Signature left, Signature right) {
        Set<Long> bands = new HashSet<>(Arrays.asList(left.bands()));
        return Arrays.stream(right.bands()).anyMatch(bands::contains);
    }

    private static Set<String> pairs(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "word" + i + " word" + (i + 1))
                .collect(Collectors.toSet());
    }
}
