package dev.rapport.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LengthTest {

    private static final Slot NAME = slot("name", true, null);
    private static final Slot PLACE = slot("place", false, null);

    @Test
    void the_longest_text_takes_the_longer_way_through_each_condition() {
        Wording wording =
                Wording.parse("Hi {{name}}{{#place}} in {{place}}{{/place}}{{^place}}, wherever you are{{/place}}");

        Length length = Length.of(wording, List.of(NAME, PLACE));

        assertThat(length.longest()).isEqualTo("Hi ".length() + 12 + ", wherever you are".length());
        assertThat(length.expected()).isEqualTo("Hi ".length() + 5 + " in ".length() + 5);
        assertThat(length.shortest()).isEqualTo("Hi ".length() + 5 + " in ".length() + 5);
    }

    @Test
    void conditions_on_one_slot_are_decided_together() {
        Wording wording =
                Wording.parse("{{#place}}1234567890{{/place}}{{^place}}12{{/place}}{{#place}}{{place}}{{/place}}");

        Length length = Length.of(wording, List.of(PLACE));

        assertThat(length.longest()).isEqualTo(10 + 12);
        assertThat(length.shortest()).isEqualTo(2);
    }

    @Test
    void an_empty_slot_is_as_long_as_its_fallback() {
        Length length = Length.of(Wording.parse("{{place}}"), List.of(slot("place", false, "a".repeat(30))));

        assertThat(length.longest()).isEqualTo(30);
    }

    @Test
    void a_limit_is_kept_always_sometimes_or_never() {
        Length length = new Length(100, 150, 250);

        assertThat(length.within(250)).isEqualTo(Fit.ALWAYS);
        assertThat(length.within(249)).isEqualTo(Fit.SOMETIMES);
        assertThat(length.within(99)).isEqualTo(Fit.NEVER);
        assertThat(Length.cut("abcdef", 4)).isEqualTo("ef");
        assertThat(Length.cut("abcd", 4)).isNull();
    }

    private static Slot slot(String name, boolean required, @Nullable String fallback) {
        return new Slot(name, SlotType.TOPIC, required, "Which?", "queues", fallback, 5, 12);
    }
}
