package dev.rapport.service.paging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A part of a list.
///
/// @param next the cursor of the part that follows; absent at the end
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /// Cuts a page from rows that were read with one more than the limit, which tells whether there are more.
    public static <T> Page<T> of(List<T> oneMoreThanLimit, int limit, Function<T, Cursor> position) {
        if (oneMoreThanLimit.size() <= limit) {
            return new Page<>(oneMoreThanLimit, null);
        }
        List<T> items = oneMoreThanLimit.subList(0, limit);
        return new Page<>(items, position.apply(items.getLast()).encoded());
    }

    /// The same page, each item shown as a client sees it.
    public <V> Page<V> map(Function<? super T, ? extends V> view) {
        return new Page<>(items.stream().<V>map(view).toList(), next);
    }
}
