package dev.rapport.templates.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Makes a record of the current row.
@FunctionalInterface
public interface RowReader<T> {

    T read(ResultSet row) throws SQLException;
}
