package dev.rapport.templates.library;

import dev.rapport.templates.wording.Filling;
import dev.rapport.templates.wording.Length;
import dev.rapport.templates.wording.Slot;
import dev.rapport.templates.wording.Wording;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a template is for and what it says, checked.
///
/// @param purpose when to take it, in a sentence
/// @param audiences one at least
public record Definition(
        String name,
        String purpose,
        Kind kind,
        Sender sender,
        List<Audience> audiences,
        Situation situation,
        List<String> tags,
        String text,
        List<Slot> slots) {

    public Definition {
        audiences = List.copyOf(audiences);
        tags = List.copyOf(tags);
        slots = List.copyOf(slots);
    }

    public Wording wording() {
        return Wording.parse(text);
    }

    public Length length() {
        return Length.of(wording(), slots);
    }

    /// The text with every slot filled with its example.
    public String sample() {
        return fill(slots, Slot::example);
    }

    /// The text with every slot filled, at its usual length at least: examples that are shorter are filled up with
    /// dots.
    public String usualText() {
        return fill(
                slots,
                slot -> slot.example()
                        + "·"
                                .repeat(Math.max(
                                        0, slot.expected() - slot.example().length())));
    }

    /// The text with only the required slots filled with their examples.
    public String plainSample() {
        return fill(slots.stream().filter(Slot::required).toList(), Slot::example);
    }

    private String fill(List<Slot> filled, Function<Slot, String> fill) {
        var fills = filled.stream().collect(Collectors.toMap(Slot::name, fill));
        return new Filling(wording(), slots, fills).text();
    }
}
