package dev.rapport.templates.wording;

import org.jspecify.annotations.Nullable;

/// A place in a wording that the sender fills in.
///
/// @param prompt the question the sender answers ("Which post, and which point of it landed?")
/// @param example a fill that reads well in place; never used as one
/// @param fallback what stands there if an optional slot is left empty
/// @param expected usual length of a fill in UTF-16 code units
/// @param longest length of the longest fill
public record Slot(
        String name,
        SlotType type,
        boolean required,
        String prompt,
        String example,
        @Nullable String fallback,
        int expected,
        int longest) {

    public static final String NAME = "[a-z][a-z0-9_]{0,39}";

    /// No fill may be longer, whatever the slot says.
    public static final int LONGEST_FILL = 400;
}
