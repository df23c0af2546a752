package dev.rapport.templates.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds what would go wrong when a wording is filled: afterwards every required slot filled means no hole in the text.
public final class WordingCheck {

    public static final int MOST_SLOTS = 12;
    public static final int MOST_OPTIONAL_SLOTS = 6;

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final List<Flaw> flaws = new ArrayList<>();

    private WordingCheck() {}

    /// @return what is wrong, nothing if the wording can be saved
    public static List<Flaw> check(Wording wording, List<Slot> slots) {
        WordingCheck check = new WordingCheck();
        check.declare(slots);
        check.walk(wording.parts(), Map.of());
        check.unused(slots);
        return List.copyOf(check.flaws);
    }

    private void declare(List<Slot> declared) {
        for (int index = 0; index < declared.size(); index++) {
            Slot slot = declared.get(index);
            if (slots.putIfAbsent(slot.name(), slot) != null) {
                flaws.add(Flaw.inSlot("duplicate-slot", index, "There are two slots named " + slot.name() + "."));
            }
        }
        long optional = declared.stream().filter(slot -> !slot.required()).count();
        if (declared.size() > MOST_SLOTS || optional > MOST_OPTIONAL_SLOTS) {
            flaws.add(Flaw.inSlot(
                    "too-many-slots",
                    declared.size() - 1,
                    "A wording has at most " + MOST_SLOTS + " slots, " + MOST_OPTIONAL_SLOTS + " of them optional."));
        }
    }

    private void walk(List<Part> parts, Map<String, Boolean> known) {
        for (Part part : parts) {
            switch (part) {
                case Part.Words words -> {}
                case Part.SlotUse use -> use(use, known);
                case Part.Conditional conditional -> conditional(conditional, known);
            }
        }
    }

    private void use(Part.SlotUse use, Map<String, Boolean> known) {
        Slot slot = lookUp(use.slot(), use.start(), use.print().length());
        if (slot == null || slot.required() || Boolean.TRUE.equals(known.get(slot.name()))) {
            return;
        }
        if (slot.fallback() == null) {
            flaws.add(Flaw.inText(
                    "hole",
                    use.start(),
                    use.start() + use.print().length(),
                    "If " + slot.name() + " is left empty, a hole stays here; give it a fallback or put it inside {{#"
                            + slot.name() + "}}…{{/" + slot.name() + "}}."));
        }
    }

    private void conditional(Part.Conditional conditional, Map<String, Boolean> known) {
        Slot slot = lookUp(
                conditional.slot(), conditional.start(), conditional.slot().length() + 5);
        if (slot != null && slot.required()) {
            flaws.add(Flaw.inText(
                    "always-filled",
                    conditional.start(),
                    conditional.start() + conditional.slot().length() + 5,
                    slot.name()
                            + " is required, so this condition decides nothing; make the slot optional or drop it."));
        }
        Map<String, Boolean> inside = new LinkedHashMap<>(known);
        inside.put(conditional.slot(), conditional.whenFilled());
        walk(conditional.body(), inside);
    }

    private @Nullable Slot lookUp(String name, int start, int length) {
        Slot slot = slots.get(name);
        if (slot == null) {
            flaws.add(Flaw.inText(
                    "unknown-slot",
                    start,
                    start + length,
                    "There is no slot named " + name + "; describe it under slots, or use one of "
                            + String.join(", ", slots.keySet()) + "."));
        }
        used.add(name);
        return slot;
    }

    private void unused(List<Slot> declared) {
        for (int index = 0; index < declared.size(); index++) {
            String name = declared.get(index).name();
            if (!used.contains(name)) {
                flaws.add(Flaw.inSlot(
                        "unused-slot", index, "The text never uses {{" + name + "}}; use it or remove the slot."));
            }
        }
    }
}
