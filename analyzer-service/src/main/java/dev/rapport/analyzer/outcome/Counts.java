package dev.rapport.analyzer.outcome;

import java.sql.ResultSet;
import java.sql.SQLException;

/// The bare counts of a cohort.
///
/// @param sent all
/// @param n of those, old enough
/// @param accepted of the old enough, accepted within the window
/// @param replied of the old enough, replied to within the window
record Counts(long sent, long n, long accepted, long replied) {

    static final Counts NONE = new Counts(0, 0, 0, 0);

    static Counts of(ResultSet row) throws SQLException {
        return new Counts(row.getLong("sent"), row.getLong("n"), row.getLong("accepted"), row.getLong("replied"));
    }

    Counts minus(Counts part) {
        return new Counts(sent - part.sent, n - part.n, accepted - part.accepted, replied - part.replied);
    }
}
