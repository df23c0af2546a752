package dev.rapport.templates.linting;

import dev.rapport.templates.library.Audience;
import dev.rapport.templates.library.Definition;
import dev.rapport.templates.library.Wire;
import java.util.ArrayList;
import java.util.List;

/// A template's text filled with its own examples, for one reader.
///
/// @param name `full` with every slot filled, `plain` with the required ones only
record Sample(Audience audience, String name, String text) {

    private static final String FULL = "full";
    private static final String PLAIN = "plain";

    /// Every sample that a definition stands or falls by.
    static List<Sample> of(Definition definition) {
        boolean hasOptional = definition.slots().stream().anyMatch(slot -> !slot.required());
        List<Sample> samples = new ArrayList<>();
        for (Audience audience : definition.audiences()) {
            samples.add(new Sample(audience, FULL, definition.sample()));
            if (hasOptional) {
                samples.add(new Sample(audience, PLAIN, definition.plainSample()));
            }
        }
        return samples;
    }

    String audienceName() {
        return Wire.name(audience);
    }
}
