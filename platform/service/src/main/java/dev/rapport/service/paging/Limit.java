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
}
