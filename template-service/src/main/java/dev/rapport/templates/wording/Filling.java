package dev.rapport.templates.wording;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A wording with what the sender has filled in.
public final class Filling {

    private final Wording wording;
    private final Map<String, Slot> slots;
    private final Map<String, String> fills;

    /// @param fills by slot name; blank ones count as not filled
    public Filling(Wording wording, List<Slot> slots, Map<String, String> fills) {
        this.wording = wording;
        this.slots = slots.stream().collect(Collectors.toMap(Slot::name, slot -> slot));
        this.fills = new TreeMap<>();
        fills.forEach((slot, fill) -> {
            if (!Blank.is(fill)) {
                this.fills.put(slot, fill.strip());
            }
        });
    }

    public Optional<String> fill(Slot slot) {
        return Optional.ofNullable(fills.get(slot.name()));
    }

    /// Required slots that are still empty.
    public List<Slot> missing() {
        return slots.values().stream()
                .filter(slot -> slot.required() && !fills.containsKey(slot.name()))
                .toList();
    }

    /// The finished text.
    ///
    /// @throws IllegalStateException if a required slot is empty: there is no text with a hole in it
    public String text() {
        StringBuilder text = new StringBuilder();
        write(wording.parts(), text);
        return text.toString().strip();
    }

    private void write(List<Part> parts, StringBuilder text) {
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> text.append(words.text());
                case Part.SlotUse use -> text.append(valueOf(use.slot()));
                case Part.Conditional conditional -> {
                    if (fills.containsKey(conditional.slot()) == conditional.whenFilled()) {
                        write(conditional.body(), text);
                    }
                }
            }
        }
    }

    private String valueOf(String name) {
        String fill = fills.get(name);
        if (fill != null) {
            return fill;
        }
        Slot slot = slots.get(name);
        String fallback = slot == null ? null : slot.fallback();
        if (fallback == null) {
            throw new IllegalStateException("slot " + name + " is empty and has no fallback");
        }
        return fallback;
    }
}
