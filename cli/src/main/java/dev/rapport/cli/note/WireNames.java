package dev.rapport.cli.note;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The lower-case names by which an enumeration's constants are known outside (`hiring_manager`).
public final class WireNames {

    private WireNames() {}

    /// The constant of that exact name, if there is one.
    public static <T extends Enum<T>> Optional<T> find(T[] values, Function<T, String> wireName, String name) {
        return Arrays.stream(values)
                .filter(value -> wireName.apply(value).equals(name))
                .findFirst();
    }

    /// "a, b, c", for a message that says what would be right.
    public static <T> String list(T[] values, Function<T, String> wireName) {
        return Arrays.stream(values).map(wireName).collect(Collectors.joining(", "));
    }
}
