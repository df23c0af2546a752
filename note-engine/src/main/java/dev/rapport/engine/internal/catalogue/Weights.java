package dev.rapport.engine.internal.catalogue;

import dev.rapport.engine.Severity;
import java.util.Locale;

/// What a rule counts in one context.
///
/// @param alone points of a fault, or of a strength where it is the strongest of the note
/// @param beside points of a strength beside a stronger one
public record Weights(int alone, int beside, Severity severity) {

    /// Reads `62 / 4` or `-18 warning`.
    static Weights parse(String row, RuleId rule) {
        String[] parts = row.split("[\\s/]+", -1);
        int alone = Integer.parseInt(parts[0]);
        if (rule.isStrength()) {
            return new Weights(alone, parts.length > 1 ? Integer.parseInt(parts[1]) : alone, Severity.STRENGTH);
        }
        return new Weights(alone, alone, Severity.valueOf(parts[1].toUpperCase(Locale.ROOT)));
    }
}
