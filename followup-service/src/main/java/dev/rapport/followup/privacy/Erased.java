package dev.rapport.followup.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Someone who is being erased, as the lists of earlier digests name them.
record Erased(
        UUID connectionId,
        UUID memberId,
        String name,
        @Nullable String company) {

    static final String COLUMNS = " id, member_id, person_name, person_company ";

    static Erased of(ResultSet row) throws SQLException {
        return new Erased(
                row.getObject("id", UUID.class),
                row.getObject("member_id", UUID.class),
                row.getString("person_name"),
                row.getString("person_company"));
    }

    /// How a line of a digest begins.
    String digestLine() {
        return "- " + oneLine(name) + (company == null ? "" : " (" + oneLine(company) + ")") + ": ";
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
