package dev.rapport.templates.outcome;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.statistics.Difference;
import dev.rapport.statistics.Proportion;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whether two versions differ in how often they are accepted, said no more strongly than the counts allow.
///
/// @param verdict `not_enough_data`, `no_difference_shown`, `first_better` or `second_better`
/// @param difference the first's rate minus the second's; absent without enough data
/// @param low lower bound of what the difference may really be, at 95 % (Newcombe's interval from the two Wilson ones)
/// @param high upper bound
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Comparison(
        VersionOutcome first,
        VersionOutcome second,
        String verdict,
        String statement,
        @Nullable Double difference,
        @Nullable Double low,
        @Nullable Double high) {

    public static Comparison of(VersionOutcome first, VersionOutcome second) {
        Proportion one = first.acceptance();
        Proportion other = second.acceptance();
        if (one == null || other == null) {
            return new Comparison(
                    first,
                    second,
                    "not_enough_data",
                    "There are not enough settled notes of both to compare them.",
                    null,
                    null,
                    null);
        }
        Difference difference = Difference.between(one, other);
        String verdict = verdict(difference);
        return new Comparison(
                first,
                second,
                verdict,
                statement(verdict, difference),
                difference.value(),
                difference.low(),
                difference.high());
    }

    private static String verdict(Difference difference) {
        if (difference.isAbove()) {
            return "first_better";
        }
        return difference.isBelow() ? "second_better" : "no_difference_shown";
    }

    private static String statement(String verdict, Difference difference) {
        String range = String.format(
                Locale.ROOT, "between %+.0f and %+.0f points", difference.low() * 100, difference.high() * 100);
        return switch (verdict) {
            case "first_better" -> "The first is accepted more often; the difference is likely " + range + ".";
            case "second_better" -> "The second is accepted more often; the difference is likely " + range + ".";
            default ->
                "The counts don't show that they differ; the difference may be anything " + range
                        + ". That is not the same as being equally good.";
        };
    }
}
