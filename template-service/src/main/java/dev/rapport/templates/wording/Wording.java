package dev.rapport.templates.wording;

import java.util.List;
import java.util.stream.Collectors;

/// A template's text, understood. `parse` accepts exactly what `print` writes: printing a parsed text gives the text
/// back.
public record Wording(List<Part> parts) {

    /// The longest text of a wording, in UTF-16 code units.
    public static final int LONGEST_TEXT = 4_000;

    public Wording {
        parts = List.copyOf(parts);
    }

    /// @throws WordingException if the text has an unknown tag, an unbalanced part, or is too long or too deep
    public static Wording parse(String text) {
        return new WordingParser(text).parse();
    }

    public String print() {
        return print(parts);
    }

    static String print(List<Part> parts) {
        return parts.stream().map(Part::print).collect(Collectors.joining());
    }
}
