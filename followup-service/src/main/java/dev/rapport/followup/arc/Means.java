package dev.rapport.followup.arc;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// By which means something passes between a member and a person.
public enum Means {
    MESSAGE,
    COMMENT,
    REACTION,
    ENDORSEMENT,
    CALL,
    MEETING;

    /// Whether both took part at once: that is an exchange, whoever began it.
    public boolean isTalk() {
        return this == CALL || this == MEETING;
    }

    /// Whether it counts as an answer when it comes from the person. A reaction shows that somebody is there and says
    /// nothing.
    public boolean isAnswer() {
        return this == MESSAGE || this == COMMENT || isTalk();
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Means of(String wireName) {
        return valueOf(wireName.toUpperCase(Locale.ROOT));
    }

    public static List<String> names() {
        return Arrays.stream(values()).map(Means::wireName).toList();
    }
}
