package dev.rapport.cli.note;

import java.util.Optional;

/// How far the fields of a note may go; the same bounds as over HTTP.
public final class Limits {

    /// The longest note limit that can be asked for.
    public static final int LONGEST = 10_000;

    /// The longest recipient name, in UTF-16 code units.
    public static final int LONGEST_NAME = 200;

    private Limits() {}

    /// The note limit that the digits say, if they say one from 1 to [#LONGEST].
    static Optional<Integer> parse(String digits) {
        try {
            return Optional.of(Integer.parseInt(digits)).filter(limit -> limit >= 1 && limit <= LONGEST);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
