package dev.rapport.templates.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// How long a wording gets, in UTF-16 code units, over every choice of which optional slots are filled.
///
/// @param shortest with usual fills, and optional slots chosen so that it is shortest
/// @param expected with usual fills, every slot filled
/// @param longest with the longest fills, and optional slots chosen so that it is longest
public record Length(int shortest, int expected, int longest) {

    /// @param slots at most [WordingCheck#MOST_OPTIONAL_SLOTS] optional ones, as the check makes sure
    public static Length of(Wording wording, List<Slot> slots) {
        int shortest = Integer.MAX_VALUE;
        int longest = 0;
        List<List<Slot>> choices = choices(slots);
        for (List<Slot> filled : choices) {
            shortest = Math.min(shortest, measure(wording.parts(), slots, filled, Slot::expected));
            longest = Math.max(longest, measure(wording.parts(), slots, filled, Slot::longest));
        }
        return new Length(shortest, measure(wording.parts(), slots, slots, Slot::expected), longest);
    }

    /// Whether a wording of this length keeps to a limit.
    public Fit within(int limit) {
        if (longest <= limit) {
            return Fit.ALWAYS;
        }
        return shortest <= limit ? Fit.SOMETIMES : Fit.NEVER;
    }

    /// What a limit would cut off a text, if anything.
    public static @Nullable String cut(String text, int limit) {
        return text.length() <= limit ? null : text.substring(limit);
    }

    /// Every choice of filled slots: all required ones and a subset of the optional ones.
    private static List<List<Slot>> choices(List<Slot> slots) {
        List<Slot> optional = slots.stream().filter(slot -> !slot.required()).toList();
        List<List<Slot>> choices = new ArrayList<>();
        for (int subset = 0; subset < 1 << optional.size(); subset++) {
            List<Slot> filled =
                    new ArrayList<>(slots.stream().filter(Slot::required).toList());
            for (int bit = 0; bit < optional.size(); bit++) {
                if ((subset >> bit & 1) == 1) {
                    filled.add(optional.get(bit));
                }
            }
            choices.add(filled);
        }
        return choices;
    }

    private static int measure(List<Part> parts, List<Slot> slots, List<Slot> filled, ToIntFunction<Slot> fillLength) {
        int length = 0;
        for (Part part : parts) {
            length += switch (part) {
                case Part.Words words -> words.text().length();
                case Part.SlotUse use -> measure(use, slots, filled, fillLength);
                case Part.Conditional conditional ->
                    isFilled(conditional.slot(), filled) == conditional.whenFilled()
                            ? measure(conditional.body(), slots, filled, fillLength)
                            : 0;
            };
        }
        return length;
    }

    private static int measure(Part.SlotUse use, List<Slot> slots, List<Slot> filled, ToIntFunction<Slot> fillLength) {
        for (Slot slot : slots) {
            if (slot.name().equals(use.slot())) {
                String fallback = slot.fallback();
                boolean falls = !isFilled(slot.name(), filled) && fallback != null;
                return falls ? fallback.length() : fillLength.applyAsInt(slot);
            }
        }
        throw new IllegalArgumentException("no slot " + use.slot() + "; check the wording first");
    }

    private static boolean isFilled(String slot, List<Slot> filled) {
        return filled.stream().anyMatch(candidate -> candidate.name().equals(slot));
    }
}
