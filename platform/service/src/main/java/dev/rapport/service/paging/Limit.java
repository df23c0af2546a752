package dev.rapport.service.paging;

import dev.rapport.service.problem.Problems;
import org.jspecify.annotations.Nullable;

/// How many items a page may have.
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int HIGHEST = 200;

    private Limit() {}

    /// The limit that a client asked for, or the default; outside 1 to 200 it is a problem (400).
    public static int of(@Nullable Integer limit) {
        if (limit == null) {
            return DEFAULT;
        }
        if (limit < 1 || limit > HIGHEST) {
            throw Problems.invalidField("limit", "is " + limit, "send 1 to " + HIGHEST);
        }
        return limit;
    }

    /// The same for the text of a query parameter; what is no number is a problem (400), not a page that is not found.
    public static int parse(@Nullable String limit) {
        if (limit == null) {
            return DEFAULT;
        }
        try {
            return of(Integer.valueOf(limit));
        } catch (NumberFormatException notANumber) {
            throw Problems.invalidField("limit", "is not a number", "send 1 to " + HIGHEST);
        }
    }
}
