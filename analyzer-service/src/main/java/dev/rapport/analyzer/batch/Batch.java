package dev.rapport.analyzer.batch;

import dev.rapport.service.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A batch as clients see it.
///
/// @param notes items to judge
/// @param badRows rows of the upload that are no notes
/// @param judged items with a result
/// @param failed items that could not be judged
public record Batch(
        UUID id,
        String name,

        @Schema(enumeration = {"running", "paused", "cancelled", "completed"})
        String state,

        @Schema(enumeration = {"quick", "full"}) String depth,

        Instant createdAt,
        @Nullable Instant endedAt,
        int notes,
        int badRows,
        int judged,
        int failed,
        Verdicts verdicts) {

    /// How many items got which verdict.
    public record Verdicts(int send, int revise, int hold) {}

    static final String COLUMNS =
            "id, name, state, depth, created_at, ended_at, notes, bad_rows, judged, failed, send, revise, hold";

    static Batch of(ResultSet row) throws SQLException {
        return new Batch(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("state"),
                row.getString("depth"),
                Sql.instant(row, "created_at"),
                Sql.instantOrNull(row, "ended_at"),
                row.getInt("notes"),
                row.getInt("bad_rows"),
                row.getInt("judged"),
                row.getInt("failed"),
                new Verdicts(row.getInt("send"), row.getInt("revise"), row.getInt("hold")));
    }

    BatchState batchState() {
        return BatchState.of(state);
    }
}
