package dev.rapport.service.sql;

import java.sql.SQLException;

/// The database refused or was away; the cause says which.
public class SqlFailure extends RuntimeException {

    public SqlFailure(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
