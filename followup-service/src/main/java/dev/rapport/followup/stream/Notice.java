package dev.rapport.followup.stream;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/// Something that the stream tells.
///
/// @param number counts without gaps within the workspace; the event's id
/// @param memberId whose it is
/// @param type `reminder.due`, `draft.prepared` …
/// @param data the same JSON as on the Kafka topic
record Notice(long number, UUID memberId, String type, String data) {

    static Notice of(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("number"),
                row.getObject("member_id", UUID.class),
                row.getString("type"),
                row.getString("data"));
    }
}
