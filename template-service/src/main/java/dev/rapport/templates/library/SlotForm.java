package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.wording.Slot;
import dev.rapport.templates.wording.SlotType;
import org.jspecify.annotations.Nullable;

/// A slot as it is written in requests, in the library file and in the database.
///
/// @param required true if absent
/// @param expected the type's usual length if absent
/// @param longest the type's longest length if absent
public record SlotForm(
        @Nullable String name,
        @Nullable String type,
        @Nullable Boolean required,
        @Nullable String prompt,
        @Nullable String example,
        @Nullable String fallback,
        @Nullable Integer expected,
        @Nullable Integer longest) {

    public static SlotForm of(Slot slot) {
        return new SlotForm(
                slot.name(),
                slot.type().wireName(),
                slot.required(),
                slot.prompt(),
                slot.example(),
                slot.fallback(),
                slot.expected(),
                slot.longest());
    }

    /// @param path where the slot stands in the request
    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the first field that is wrong
    Slot read(String path) {
        String slotName = Fields.matching(path + ".name", name, Slot.NAME, "lower case letters, digits and _");
        SlotType slotType = Wire.read(SlotType.class, path + ".type", type);
        boolean isRequired = required == null || required;
        String slotFallback = fallback(path, isRequired);
        int longestFill = longest == null ? slotType.longest() : longest;
        Fields.inRange(path + ".longest", longestFill, 1, Slot.LONGEST_FILL);
        int expectedFill = expected == null ? Math.min(slotType.expected(), longestFill) : expected;
        Fields.inRange(path + ".expected", expectedFill, 1, longestFill);
        return new Slot(
                slotName,
                slotType,
                isRequired,
                Fields.text(path + ".prompt", prompt, 200),
                Fields.text(path + ".example", example, longestFill),
                slotFallback,
                expectedFill,
                longestFill);
    }

    private @Nullable String fallback(String path, boolean isRequired) {
        if (fallback == null) {
            return null;
        }
        if (isRequired) {
            throw Problems.invalidField(
                    path + ".fallback", "stands beside required", "make the slot optional or drop the fallback");
        }
        return Fields.text(path + ".fallback", fallback, Slot.LONGEST_FILL);
    }
}
