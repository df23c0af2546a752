package dev.rapport.analyzer.batch;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A note of a batch, and its judgement once there is one.
///
/// @param number its place in the batch, from 1
/// @param line of the file, the header counted
/// @param reference the row's own id, if it has one
/// @param error why it could not be judged
public record Item(
        int number,
        long line,
        @Nullable String reference,
        String text,
        String sender,
        String audience,
        String situation,
        int limit,
        @Nullable String recipientName,

        @Schema(enumeration = {"waiting", "requested", "judged", "failed"})
        String state,

        @Nullable Integer score,
        @Nullable String verdict,

        @Schema(
                type = SchemaType.ARRAY,
                description = "rule, severity, start, end (UTF-16 code units of the text) and points of each finding")
        @JsonRawValue
        @Nullable
        String findings,

        @Nullable String error) {

    static final String COLUMNS = "number, line, reference, text, sender, audience, situation, note_limit,"
            + " recipient_name, state, score, verdict, findings, error";

    static Item of(ResultSet row) throws SQLException {
        return new Item(
                row.getInt("number"),
                row.getLong("line"),
                row.getString("reference"),
                row.getString("text"),
                row.getString("sender"),
                row.getString("audience"),
                row.getString("situation"),
                row.getInt("note_limit"),
                row.getString("recipient_name"),
                row.getString("state"),
                row.getObject("score", Integer.class),
                row.getString("verdict"),
                row.getString("findings"),
                row.getString("error"));
    }
}
