package dev.rapport.followup.imports.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The columns of a table, by name and never by position; capitals, spaces and signs don't count.
final class Columns {

    private final List<String> names;
    private final Map<String, Integer> indexes = new HashMap<>();

    Columns(List<String> names) {
        this.names = List.copyOf(names);
        for (int index = 0; index < names.size(); index++) {
            indexes.putIfAbsent(plain(names.get(index)), index);
        }
    }

    boolean has(String name) {
        return indexes.containsKey(plain(name));
    }

    Optional<Integer> index(String name) {
        return Optional.ofNullable(indexes.get(plain(name)));
    }

    int count() {
        return names.size();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
