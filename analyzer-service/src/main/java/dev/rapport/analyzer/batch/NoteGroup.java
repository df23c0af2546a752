package dev.rapport.analyzer.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Notes of one upload that are nearly the same.
///
/// @param place from 1, the largest group first
/// @param notes the first of them
public record NoteGroup(int place, int size, List<Note> notes) {

    /// @param similarity to the group's first: the share of word pairs in common, names aside, as estimated
    public record Note(
            int number,
            long line,
            @Nullable String reference,
            String text,
            @Nullable String recipientName,
            double similarity) {

        static Note of(ResultSet row) throws SQLException {
            return new Note(
                    row.getInt("number"),
                    row.getLong("line"),
                    row.getString("reference"),
                    row.getString("text"),
                    row.getString("recipient_name"),
                    row.getDouble("similarity"));
        }
    }
}
