package dev.rapport.templates.wording;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What kind of thing fills a slot, with the usual and the longest length of such a thing in characters. The wire name
/// is the constant in lower case.
public enum SlotType {
    PERSON(8, 20),
    COMPANY(12, 30),
    POST_OR_TALK(30, 60),
    TOPIC(22, 45),
    ROLE(18, 40),
    FREE_TEXT(35, 70);

    private final int expected;
    private final int longest;

    SlotType(int expected, int longest) {
        this.expected = expected;
        this.longest = longest;
    }

    public int expected() {
        return expected;
    }

    public int longest() {
        return longest;
    }

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SlotType> named(String wireName) {
        return Arrays.stream(values())
                .filter(type -> type.wireName().equals(wireName))
                .findFirst();
    }

    /// Whether such a slot says something about the person that could not be said of anyone else (S5); a name or an
    /// employer alone does not (S7).
    public boolean isSpecific() {
        return this != PERSON && this != COMPANY;
    }
}
