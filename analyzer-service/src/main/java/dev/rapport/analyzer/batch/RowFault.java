package dev.rapport.analyzer.batch;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Why a row of an upload is no note.
///
/// @param line of the file, the header counted
/// @param field the column, or `row`
public record RowFault(long line, String field, String message) {

    static RowFault of(ResultSet row) throws SQLException {
        return new RowFault(row.getLong("line"), row.getString("field"), row.getString("message"));
    }
}
