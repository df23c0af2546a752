package dev.rapport.followup.imports.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a date of three numbers reads.
public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST,
    YEAR_FIRST;

    public static final List<String> NAMES =
            Arrays.stream(values()).map(DateOrder::wireName).toList();

    /// @param name one of [#NAMES]
    public static DateOrder named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
