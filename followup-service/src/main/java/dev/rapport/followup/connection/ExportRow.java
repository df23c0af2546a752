package dev.rapport.followup.connection;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.rapport.service.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A connection as a row for other tools.
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportRow(
        UUID id,
        String name,
        @Nullable String company,
        @Nullable String position,
        @Nullable String profileUrl,
        String note,
        String sender,
        String audience,
        String situation,
        String state,
        @Nullable Instant sentAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant repliedAt,
        UUID memberId,
        Instant createdAt) {

    static final List<String> COLUMNS = Arrays.stream(ExportRow.class.getRecordComponents())
            .map(component -> component.getName())
            .toList();

    static ExportRow of(ResultSet row) throws SQLException {
        return new ExportRow(
                row.getObject("id", UUID.class),
                row.getString("person_name"),
                row.getString("person_company"),
                row.getString("person_position"),
                row.getString("person_profile_url"),
                row.getString("note_text"),
                row.getString("note_sender"),
                row.getString("note_audience"),
                row.getString("note_situation"),
                row.getString("state"),
                Sql.instantOrNull(row, "sent_at"),
                Sql.instantOrNull(row, "accepted_at"),
                Sql.instantOrNull(row, "replied_at"),
                row.getObject("member_id", UUID.class),
                Sql.instant(row, "created_at"));
    }

    List<String> cells() {
        return Stream.<@Nullable Object>of(
                        id,
                        name,
                        company,
                        position,
                        profileUrl,
                        note,
                        sender,
                        audience,
                        situation,
                        state,
                        sentAt,
                        acceptedAt,
                        repliedAt,
                        memberId,
                        createdAt)
                .map(cell -> cell == null ? "" : cell.toString())
                .toList();
    }
}
