package dev.rapport.service.problem;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks of what clients send; what does not pass is a problem (400) that names the field and what would be right.
public final class Fields {

    private Fields() {}

    /// The value, if there is one.
    public static <T> T required(String field, @Nullable T value, String expected) {
        if (value == null) {
            throw Problems.invalidField(field, "is missing", expected);
        }
        return value;
    }

    /// The text, if it is there, not blank, storable and no longer than `longest` UTF-16 code units.
    public static String text(String field, @Nullable String value, int longest) {
        String expected = "send 1 to " + longest + " characters";
        String text = required(field, value, expected);
        if (text.isBlank()) {
            throw Problems.invalidField(field, "is blank", expected);
        }
        return storable(field, text, longest);
    }

    /// The text, if it is storable and not too long; null if there is none or it is blank.
    public static @Nullable String optionalText(String field, @Nullable String value, int longest) {
        return value == null || value.isBlank() ? null : storable(field, value, longest);
    }

    /// The value, if it is one of the names.
    public static String oneOf(String field, @Nullable String value, Collection<String> names) {
        String expected = "use one of " + names.stream().sorted().collect(Collectors.joining(", "));
        String name = required(field, value, expected);
        if (!names.contains(name)) {
            throw Problems.invalidField(field, "is not a name that is known here", expected);
        }
        return name;
    }

    /// Text that a database and JSON can hold: no NUL, no half of a surrogate pair.
    private static String storable(String field, String text, int longest) {
        if (text.length() > longest) {
            throw Problems.invalidField(
                    field, "has " + text.length() + " characters", "send at most " + longest + " characters");
        }
        if (text.indexOf('\0') >= 0 || text.codePoints().anyMatch(Fields::isSurrogate)) {
            throw Problems.invalidField(
                    field, "holds a character that is none", "send well-formed Unicode without NUL");
        }
        return text;
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
