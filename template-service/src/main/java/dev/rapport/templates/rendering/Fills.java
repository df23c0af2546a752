package dev.rapport.templates.rendering;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.library.Fields;
import dev.rapport.templates.wording.Blank;
import dev.rapport.templates.wording.Slot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads the fills of a request: every one belongs to a slot and is of a bearable length.
final class Fills {

    private Fills() {}

    static Map<String, String> read(@Nullable Map<String, @Nullable String> given, List<Slot> slots) {
        Map<String, String> fills = new HashMap<>();
        if (given != null) {
            given.forEach((name, fill) -> {
                requireSlot(name, slots);
                if (fill != null && !Blank.is(fill)) {
                    fills.put(name, Fields.text("slots." + name, fill, Slot.LONGEST_FILL));
                }
            });
        }
        return fills;
    }

    private static void requireSlot(String name, List<Slot> slots) {
        if (slots.stream().noneMatch(slot -> slot.name().equals(name))) {
            String known = slots.stream().map(Slot::name).collect(Collectors.joining(", "));
            throw Problems.invalidField("slots." + name, "is no slot of this template", "fill in " + known);
        }
    }
}
