package dev.rapport.templates.library;

import dev.rapport.templates.wording.Filling;
import dev.rapport.templates.wording.Length;
import dev.rapport.templates.wording.Slot;
import dev.rapport.templates.wording.Wording;
import java.util.List;
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
        return sample(slots);
    }

    /// The text with only the required slots filled with their examples.
    public String plainSample() {
        return sample(slots.stream().filter(Slot::required).toList());
    }

    private String sample(List<Slot> filled) {
        var examples = filled.stream().collect(Collectors.toMap(Slot::name, Slot::example));
        return new Filling(wording(), slots, examples).text();
    }
}
