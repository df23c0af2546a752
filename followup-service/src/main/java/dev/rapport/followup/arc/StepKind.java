package dev.rapport.followup.arc;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a step is about: whether the person is written to, and what must have happened before at the least. A text to
/// start from is prepared by kind.
public enum StepKind {
    THANK_YOU,
    /// Takes part in what the person does in the open; no answer is waited for.
    ENGAGE,
    SHARE,
    /// Only to who answers (S14).
    QUESTION,
    /// Only after a real exchange (S18).
    INTEREST,
    /// A message in the member's own words, for which nothing is prepared.
    MESSAGE,
    /// The one nudge after silence (S16); no step of an arc, but its end.
    BUMP;

    /// Whether the person is written to; if not, no answer is waited for.
    public boolean isMessage() {
        return this != ENGAGE;
    }

    /// What an arc must at least ask for before it.
    Gate leastGate() {
        return switch (this) {
            case QUESTION -> new Gate(1, 0);
            case INTEREST -> new Gate(0, 1);
            case THANK_YOU, ENGAGE, SHARE, MESSAGE, BUMP -> Gate.OPEN;
        };
    }

    /// Whether it is done once for a person, whatever the steps of an arc are called.
    public boolean isOnce() {
        return this == THANK_YOU || this == INTEREST;
    }

    @JsonValue
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// @throws IllegalArgumentException if there is no such kind
    @JsonCreator
    public static StepKind of(String wireName) {
        return find(wireName).orElseThrow(() -> new IllegalArgumentException("no kind of step: " + wireName));
    }

    public static Optional<StepKind> find(String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.wireName().equals(wireName))
                .findFirst();
    }

    /// The kinds that a step of an arc may have.
    public static List<String> ofSteps() {
        return Arrays.stream(values())
                .filter(kind -> kind != BUMP)
                .map(StepKind::wireName)
                .toList();
    }
}
