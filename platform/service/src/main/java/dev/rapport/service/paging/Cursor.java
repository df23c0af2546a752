package dev.rapport.service.paging;

import dev.rapport.service.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where a page ended: the sort key of its last row, opaque to clients.
public record Cursor(List<String> parts) {

    private static final String SEPARATOR = "\n";
    private static final String FIELD = "cursor";

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    String encoded() {
        byte[] bytes = String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /// Reads a cursor that a client gives back; what no page ever gave out is a problem (400).
    ///
    /// @param read makes the sort key from the parts; may throw any unchecked exception
    public static <K> Optional<K> read(@Nullable String cursor, int size, Function<List<String>, K> read) {
        if (cursor == null || cursor.isEmpty()) {
            return Optional.empty();
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(text.split(SEPARATOR, -1));
            if (parts.size() == size) {
                return Optional.of(read.apply(parts));
            }
        } catch (RuntimeException notOurs) {
            throw unknown(notOurs);
        }
        throw unknown(null);
    }

    private static RuntimeException unknown(@Nullable Throwable cause) {
        RuntimeException problem =
                Problems.invalidField(FIELD, "is not one that a list gave out", "send the next of the page before");
        if (cause != null) {
            problem.addSuppressed(cause);
        }
        return problem;
    }
}
