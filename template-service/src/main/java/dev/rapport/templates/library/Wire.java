package dev.rapport.templates.library;

import dev.rapport.service.problem.Problems;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Enumerations as clients write them: the constant's name in lower case.
public final class Wire {

    private Wire() {}

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /// @throws io.quarkiverse.resteasy.problem.HttpProblem 400 that names the field and the values that are right
    public static <E extends Enum<E>> E read(Class<E> type, String field, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (name(constant).equals(value)) {
                return constant;
            }
        }
        String wrong = value == null ? "is missing" : "is not one of the known values";
        throw Problems.invalidField(field, wrong, "use one of " + names(type));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Wire::name).collect(Collectors.joining(", "));
    }
}
