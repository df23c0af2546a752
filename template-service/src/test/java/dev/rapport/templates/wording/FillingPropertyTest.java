package dev.rapport.templates.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/// Whatever is filled in, a wording that passed the check gives a text without a hole, of a length that was foretold.
class FillingPropertyTest {

    private static final List<Slot> SLOTS = List.of(
            slot("name", true, null),
            slot("topic", true, null),
            slot("place", false, null),
            slot("year", false, "lately"));

    @Property
    void a_checked_wording_leaves_no_hole_and_keeps_to_its_length(
            @ForAll("pieces") List<String> pieces, @ForAll boolean place, @ForAll boolean year) {
        // Given
        Wording wording = Wording.parse(String.join("", pieces));
        List<Slot> used = SLOTS.stream()
                .filter(slot -> wording.print().contains(slot.name()))
                .toList();
        if (!WordingCheck.check(wording, used).isEmpty()) {
            return;
        }

        // When
        Filling filling = new Filling(wording, used, fills(used, place, year));

        // Then
        Length length = Length.of(wording, used);
        assertThat(filling.missing()).isEmpty();
        assertThat(filling.text()).doesNotContain("{{").doesNotContain("[]");
        assertThat(filling.text().length()).isLessThanOrEqualTo(length.longest());
        assertThat(length.shortest()).isLessThanOrEqualTo(length.expected());
    }

    private static Map<String, String> fills(List<Slot> slots, boolean place, boolean year) {
        Map<String, String> fills = new HashMap<>();
        for (Slot slot : slots) {
            boolean filled = slot.required() || (slot.name().equals("place") ? place : year);
            fills.put(slot.name(), filled ? "x".repeat(slot.longest()) : " ");
        }
        return fills;
    }

    @Provide
    Arbitrary<List<String>> pieces() {
        return Arbitraries.of(
                        "Hi ",
                        "{{name}}",
                        "{{topic}}",
                        "{{year}}",
                        "[{{place}}]",
                        "{{#place}} in [{{place}}]{{/place}}",
                        "{{^place}} nowhere{{/place}}",
                        "{{#year}}{{#place}}{{year}} at [{{place}}]{{/place}}{{/year}}")
                .list()
                .ofMaxSize(10);
    }

    private static Slot slot(String name, boolean required, @Nullable String fallback) {
        return new Slot(name, SlotType.TOPIC, required, "Which?", "queues", fallback, 5, 12);
    }
}
