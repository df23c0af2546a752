package dev.rapport.gateway.invitation;

import dev.rapport.service.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class InvitationStore {

    private static final String ADD = """
            insert into invitation (id, token_hash, workspace_id, role, email, invited_by, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String SELECT = """
            select i.id, i.workspace_id, w.name, i.role, i.email, i.invited_by, i.created_at, i.expires_at
            from invitation i
            join workspace w on w.id = i.workspace_id
            where i.expires_at > ?
            """;

    private final Sql sql;

    InvitationStore(Sql sql) {
        this.sql = sql;
    }

    void add(Invitation invitation, byte[] tokenHash) {
        sql.update(
                ADD,
                invitation.id(),
                tokenHash,
                invitation.workspaceId(),
                invitation.role(),
                invitation.email(),
                invitation.invitedBy(),
                invitation.createdAt(),
                invitation.expiresAt());
    }

    List<Invitation> list(UUID workspaceId, Instant now) {
        return sql.list(
                SELECT + "and i.workspace_id = ? order by i.created_at desc, i.id",
                InvitationStore::read,
                now,
                workspaceId);
    }

    Optional<Invitation> find(byte[] tokenHash, Instant now) {
        return sql.first(SELECT + "and i.token_hash = ?", InvitationStore::read, now, tokenHash);
    }

    boolean remove(UUID workspaceId, UUID id) {
        return sql.update("delete from invitation where workspace_id = ? and id = ?", workspaceId, id) == 1;
    }

    private static Invitation read(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                row.getObject("workspace_id", UUID.class),
                row.getString("name"),
                row.getString("role"),
                row.getString("email"),
                row.getString("invited_by"),
                Sql.instant(row, "created_at"),
                Sql.instant(row, "expires_at"));
    }
}
