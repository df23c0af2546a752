package dev.rapport.followup.subscription;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How a subscriber is told.
public enum Channel {
    WEBHOOK,
    DIGEST,
    CALENDAR;

    static final List<String> NAMES =
            Arrays.stream(values()).map(Channel::wireName).toList();

    /// As the API and the database name it.
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Channel of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }
}
