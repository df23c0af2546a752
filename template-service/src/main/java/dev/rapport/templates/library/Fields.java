package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import dev.rapport.templates.wording.Blank;
import org.jspecify.annotations.Nullable;

/// Reads fields of a request; what is wrong is a problem (400) that names the field.
public final class Fields {

    private Fields() {}

    /// A text that is there, not blank, not too long, and made of whole characters.
    public static String text(String field, @Nullable String value, int longest) {
        if (value == null || Blank.is(value)) {
            throw Problems.invalidField(field, value == null ? "is missing" : "is blank", "say it in some words");
        }
        return wellFormed(field, value.strip(), longest);
    }

    /// A text as [#text] on one line.
    static String line(String field, @Nullable String value, int longest) {
        String text = text(field, value, longest);
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw Problems.invalidField(field, "has a line break or another control character", "keep it to one line");
        }
        return text;
    }

    private static String wellFormed(String field, String value, int longest) {
        if (value.length() > longest) {
            throw Problems.invalidField(field, "has " + value.length() + " characters", "keep it to " + longest);
        }
        if (value.indexOf('\0') >= 0 || hasLoneSurrogate(value)) {
            throw Problems.invalidField(field, "has half a character or a NUL in it", "send whole Unicode characters");
        }
        return value;
    }

    static String matching(String field, @Nullable String value, String pattern, String expected) {
        if (value == null || !value.matches(pattern)) {
            throw Problems.invalidField(field, value == null ? "is missing" : "is not well formed", "use " + expected);
        }
        return value;
    }

    static void inRange(String field, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw Problems.invalidField(field, "is " + value, "use " + lowest + " to " + highest);
        }
    }

    private static boolean hasLoneSurrogate(String value) {
        return value.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }
}
