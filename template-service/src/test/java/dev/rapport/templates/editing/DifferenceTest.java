package dev.rapport.templates.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.templates.editing.Difference.Op;
import dev.rapport.templates.editing.Difference.Run;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Property
    void a_difference_holds_both_texts(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Run> runs = Difference.between(before, after);

        assertThat(without(runs, Op.ADDED)).isEqualTo(before);
        assertThat(without(runs, Op.REMOVED)).isEqualTo(after);
    }

    @Test
    void a_changed_word_is_taken_out_and_put_in() {
        assertThat(Difference.between("Hi {{name}}, your talk", "Hi {{name}}, your post"))
                .containsExactly(
                        new Run(Op.SAME, "Hi {{name}}, your "), new Run(Op.REMOVED, "talk"), new Run(Op.ADDED, "post"));
    }

    @Test
    void two_texts_of_nothing_but_signs_are_told_as_a_whole_between_what_they_share() {
        String before = "Hi " + "!?".repeat(1_995) + " bye";
        String after = "Hi " + ";:".repeat(1_995) + " bye";

        assertThat(Difference.between(before, after))
                .extracting(Run::op)
                .containsExactly(Op.SAME, Op.REMOVED, Op.ADDED, Op.SAME);
    }

    private static String without(List<Run> runs, Op op) {
        return runs.stream().filter(run -> run.op() != op).map(Run::text).collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("Hi", " ", "{{name}}", ",", "your", "talk", "é", "\n", "{{", "post")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join("", words));
    }
}
