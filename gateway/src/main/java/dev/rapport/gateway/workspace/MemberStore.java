package dev.rapport.gateway.workspace;

import dev.rapport.service.sql.Sql;
import dev.rapport.tenancy.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MemberStore {

    private static final String SELECT = """
            select m.id, a.name, a.email, m.role, m.joined_at, a.one_time_on, m.id = ? as you
            from membership m
            join account a on a.id = m.account_id
            where m.workspace_id = ?
            """;

    private final Sql sql;

    MemberStore(Sql sql) {
        this.sql = sql;
    }

    List<Member> list(UUID workspaceId, UUID you) {
        return sql.list(SELECT + "order by m.joined_at, m.id", MemberStore::read, you, workspaceId);
    }

    Optional<Member> find(UUID workspaceId, UUID you, UUID id) {
        return sql.first(SELECT + "and m.id = ?", MemberStore::read, you, workspaceId, id);
    }

    /// Holds the owners of a workspace as they are until the transaction ends, so that two cannot leave at once.
    int lockOwners(UUID workspaceId) {
        return sql.list(
                        "select id from membership where workspace_id = ? and role = ? order by id for update",
                        row -> row.getObject(1, UUID.class),
                        workspaceId,
                        Role.OWNER)
                .size();
    }

    void setRole(UUID workspaceId, UUID id, String role) {
        sql.update("update membership set role = ? where workspace_id = ? and id = ?", role, workspaceId, id);
    }

    /// Sessions lose the workspace and the member's keys go with it.
    void remove(UUID workspaceId, UUID id) {
        sql.update("delete from membership where workspace_id = ? and id = ?", workspaceId, id);
    }

    private static Member read(ResultSet row) throws SQLException {
        return new Member(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                row.getString("role"),
                Sql.instant(row, "joined_at"),
                row.getBoolean("one_time_on"),
                row.getBoolean("you"));
    }
}
