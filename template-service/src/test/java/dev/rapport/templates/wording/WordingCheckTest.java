package dev.rapport.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingCheckTest {

    private static final Slot NAME = slot("name", true, null);
    private static final Slot PLACE = slot("place", false, null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hi {{name            | unclosed-tag    | 3  | 9
            Hi {{ name }}        | bad-tag         | 3  | 13
            Hi {{}}              | bad-tag         | 3  | 7
            Hi {{Name}}          | bad-tag         | 3  | 11
            Hi {{#name}} there   | unclosed-part   | 3  | 12
            Hi {{/name}}         | unbalanced-part | 3  | 12
            {{#a}}{{#b}}{{/a}}   | unbalanced-part | 12 | 18
            """)
    void a_text_that_is_no_wording_is_refused_where_it_goes_wrong(String text, String code, int start, int end) {
        assertThatThrownBy(() -> Wording.parse(text)).isInstanceOfSatisfying(WordingException.class, refused -> {
            assertThat(refused.flaw().code()).isEqualTo(code);
            assertThat(refused.flaw().start()).isEqualTo(start);
            assertThat(refused.flaw().end()).isEqualTo(end);
        });
    }

    @Test
    void parts_nested_too_deep_are_refused() {
        String deep = "{{#a}}".repeat(5) + "{{/a}}".repeat(5);

        assertThatThrownBy(() -> Wording.parse(deep)).hasMessageContaining("4 deep");
    }

    @Test
    void an_unknown_slot_is_named_with_its_place_and_the_ones_there_are() {
        Flaw flaw = only("Hi {{nmae}} {{name}}", NAME);

        assertThat(flaw.code()).isEqualTo("unknown-slot");
        assertThat(flaw.start()).isEqualTo(3);
        assertThat(flaw.end()).isEqualTo(11);
        assertThat(flaw.message()).contains("nmae").contains("name");
    }

    @Test
    void a_slot_that_the_text_never_uses_is_named_by_its_place_in_the_request() {
        Flaw flaw = only("Hi {{name}}", NAME, PLACE);

        assertThat(flaw.code()).isEqualTo("unused-slot");
        assertThat(flaw.field()).isEqualTo("slots[1]");
    }

    @Test
    void an_optional_slot_without_fallback_may_stand_only_where_it_is_filled() {
        assertThat(only("{{name}} in {{place}}", NAME, PLACE).code()).isEqualTo("hole");
        assertThat(only("{{name}}{{^place}} in {{place}}{{/place}}", NAME, PLACE)
                        .code())
                .isEqualTo("hole");
        assertThat(check("{{name}}{{#place}} in {{place}}{{/place}}", NAME, PLACE))
                .isEmpty();
        assertThat(check("{{name}} in {{place}}", NAME, slot("place", false, "town")))
                .isEmpty();
    }

    @Test
    void a_condition_on_a_required_slot_decides_nothing() {
        assertThat(only("Hi {{#name}}{{name}}{{/name}}", NAME).code()).isEqualTo("always-filled");
    }

    @Test
    void two_slots_of_one_name_are_one_too_many() {
        assertThat(only("Hi {{name}}", NAME, NAME).code()).isEqualTo("duplicate-slot");
    }

    @Test
    void an_empty_required_slot_never_becomes_a_text() {
        Filling filling = new Filling(Wording.parse("Hi {{name}}"), List.of(NAME), Map.of("name", "  "));

        assertThat(filling.missing()).containsExactly(NAME);
        assertThatThrownBy(filling::text).isInstanceOf(IllegalStateException.class);
    }

    private static List<Flaw> check(String text, Slot... slots) {
        return WordingCheck.check(Wording.parse(text), List.of(slots));
    }

    private static Flaw only(String text, Slot... slots) {
        List<Flaw> flaws = check(text, slots);
        assertThat(flaws).hasSize(1);
        return flaws.getFirst();
    }

    private static Slot slot(String name, boolean required, @Nullable String fallback) {
        return new Slot(name, SlotType.TOPIC, required, "Which?", "queues", fallback, 5, 12);
    }
}
